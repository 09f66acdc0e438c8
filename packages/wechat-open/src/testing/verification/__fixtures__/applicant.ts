import { type Answer, program } from '../../__fixtures__/caller.js';
import { createProgram, type ProgramCaller } from '../../__fixtures__/program.js';
import { createReceiver } from '../../__fixtures__/receiver.js';
import type { AuthorizerSeed, WechatOpenFake } from '../../index.js';

/** A program that applies for verification and filing with plain requests. */
export interface Applicant extends ProgramCaller {
  /** Lets so much time pass that the token needs to be a new one. */
  later(duration: string): Promise<void>;
  /** Uploads a file as multipart form data. */
  upload(path: string, file: File, fields?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Uploads a picture for a verification. @returns its media id. */
  picture(): Promise<string>;
  /** Uploads a picture for a filing. @returns its media id. */
  filingPicture(certificateType?: number, field?: string): Promise<string>;
  /** `auth_data` that fits the program. */
  authData(change?: object): Promise<object>;
  /** A passed face check. @returns its task. */
  face(alongWithAuth?: boolean): Promise<string>;
  /** A filing that fits the program. */
  filing(faceTask: string): Promise<{ icp_subject: Answer; icp_applets: Answer; icp_materials: Answer }>;
  /** Inner documents of the pushes so far. */
  readonly pushed: () => readonly string[];
}

export const png = new File(['picture'], 'picture.png', { type: 'image/png' });

/** @param seed - of the program, such as `verified: false`. */
export async function createApplicant(seed: Partial<AuthorizerSeed> = {}): Promise<Applicant> {
  const wiring: { fake?: WechatOpenFake } = {};
  const receiver = createReceiver(() => wiring.fake as WechatOpenFake);
  const caller = await createProgram({ authorizers: [{ appId: program, ...seed }] });
  wiring.fake = caller.fake;
  caller.fake.pushTo((request) => receiver.handle(request));
  const { fake } = caller;
  let { token } = caller;
  const call: Applicant['call'] = (path, body) => caller.post(path, body, token);

  const upload: Applicant['upload'] = async (path, file, fields = {}) => {
    const body = new FormData();
    body.set('media', file);
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const url = new URL(path, fake.origin);
    url.searchParams.set('access_token', token);
    return (await fake.fetch(url, { method: 'POST', body })).json();
  };
  const picture = async (): Promise<string> => (await upload('/wxa/sec/uploadauthmaterial', png)).mediaid;
  const filingPicture: Applicant['filingPicture'] = async (
    certificateType = 2,
    field = 'icp_applets.principal_info.certificate_photo_front',
  ) => {
    const fields = { type: 'image', icp_order_field: field, certificate_type: String(certificateType) };
    return (await upload('/wxa/icp/upload_icp_media', png, fields)).media_id;
  };
  return {
    ...caller,
    get token() {
      return token;
    },
    call,
    read: (path) => caller.get(path, token),
    async later(duration) {
      await fake.clock.advance(duration);
      token = (await caller.authorize()).accessToken;
    },
    upload,
    picture,
    filingPicture,
    authData: async (change = {}) => ({
      customer_type: 1,
      contact_info: { name: 'Wei', email: 'wei@example.com' },
      qualification: await picture(),
      account_name: 'Corner shop',
      account_name_type: 1,
      pay_type: 2,
      ...change,
    }),
    async face(alongWithAuth = false) {
      const { task_id } = await call('/wxa/icp/create_icp_verifytask', { along_with_auth: alongWithAuth });
      await fake.filings.checkFace(program);
      return task_id;
    },
    async filing(faceTask) {
      const person = {
        name: '张三',
        mobile: '13012344321',
        email: 'zhangsan@example.com',
        emergency_contact: '17743211234',
        certificate_type: 2,
        certificate_number: '110105199001011234',
        certificate_validity_date_start: '20230815',
        certificate_validity_date_end: '长期',
        certificate_photo_front: await filingPicture(),
        certificate_photo_back: await filingPicture(),
      };
      return {
        icp_subject: {
          base_info: {
            type: 4,
            name: 'Corner Shop Ltd.',
            province: '440000',
            city: '440100',
            district: '440106',
            address: '1 Example Road',
          },
          organize_info: {
            certificate_type: 1,
            certificate_number: '91310000000000000X',
            certificate_address: '1 Example Road',
            certificate_photo: await filingPicture(1, 'icp_subject.organize_info.certificate_photo'),
          },
          principal_info: person,
        },
        icp_applets: {
          base_info: { service_content_types: [3] },
          principal_info: { ...person, verify_task_id: faceTask },
        },
        icp_materials: {},
      };
    },
    pushed: () => receiver.received.map(({ plaintext }) => plaintext),
  };
}
