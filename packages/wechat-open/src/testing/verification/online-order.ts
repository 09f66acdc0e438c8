import { refusal } from '../errors.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';

type Fields = Readonly<Record<string, unknown>>;

/** What is told of a person with only its first and last character. */
const masked: readonly string[] = ['name', 'mobile', 'email', 'emergency_contact', 'certificate_number'];
/** Members with media ids; answers hold no media. */
const media: readonly string[] = ['certificate_photo_front', 'certificate_photo_back'];

/** The filing of a filed program, without media and with personal data masked. @throws 86353 when it is not filed. */
export function onlineOrder(world: World, account: Account): unknown {
  const filing = world.state.verification.filings.get(account.appId);
  if (filing?.status !== 6) throw refusal(86353);
  const { icp_subject: subject, icp_applets: applets } = filing.input;
  const { certificate_photo: _, ...organization } = subject.organize_info ?? {};
  return {
    icp_subject: {
      base_info: { ...subject.base_info, record_number: filing.recordNumber },
      ...(subject.organize_info && { organize_info: organization }),
      principal_info: personOf(subject.principal_info),
      ...(subject.legal_person_info && { legal_person_info: personOf(subject.legal_person_info) }),
    },
    icp_applets: {
      base_info: {
        ...applets.base_info,
        appid: account.appId,
        name: account.nickName,
        record_number: `${filing.recordNumber}-1X`,
      },
      principal_info: personOf(applets.principal_info),
    },
  };
}

function personOf(person: Fields = {}): Fields {
  const { authorization_letter: _, ...fields } = person;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      media.includes(name) ? '' : masked.includes(name) ? mask(String(value)) : value,
    ]),
  );
}

const mask = (text: string): string =>
  `${text.slice(0, 1)}${'*'.repeat(Math.max(1, text.length - 2))}${text.slice(-1)}`;
