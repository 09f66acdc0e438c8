import type { Upload } from '@minigate/core';
import type { ApplyFilingRequest, UploadMediaRequest } from '../families/icp-filing/index.js';
import { camelCase, type FilePlace, type Material, snakeCase, toWire } from './files.js';

/** A responsible person of a filing. */
export interface FilingPerson {
  readonly name: string;
  readonly mobile: string;
  readonly email: string;
  /** Second number for emergencies, different from `mobile`. */
  readonly emergencyContact: string;
  /** Kind of id document, from `icpFiling.listCertificateTypes`; only those of persons. */
  readonly certificateType: number;
  readonly certificateNumber: string;
  /** First day of validity, `yyyyMMdd`. */
  readonly certificateValidityDateStart: string;
  /** Last day of validity, `yyyyMMdd`, or 长期 when unlimited. */
  readonly certificateValidityDateEnd: string;
  /** Front of the id document: the side with the face. */
  readonly certificatePhotoFront: Material;
  /** Back of the id document: the side with the emblem. */
  readonly certificatePhotoBack: Material;
  /** Letter of authority when this is not the legal person. */
  readonly authorizationLetter?: Material | undefined;
}

/** Whose program is filed. */
export interface FilingSubject {
  readonly baseInfo: {
    /** Kind of subject, from `icpFiling.listSubjectTypes`; 5 is a person. */
    readonly type: number;
    /** Name of the subject, equal to that of the mini program's subject. */
    readonly name: string;
    /** Codes of `icpFiling.listDistricts`, as texts. */
    readonly province: string;
    readonly city: string;
    readonly district: string;
    /** Postal address without province, city and district. */
    readonly address: string;
    readonly comment?: string | undefined;
  };
  /** Only for persons. `residencePermit`: proof of residence for persons from another province. */
  readonly personalInfo?: { readonly residencePermit?: Material | undefined } | undefined;
  /** Document of the subject; required unless a person, who repeats what stands in `principalInfo`. */
  readonly organizeInfo?:
    | {
        /** Kind of document, from `icpFiling.listCertificateTypes`. */
        readonly certificateType: number;
        readonly certificateNumber: string;
        /** Address on the document. */
        readonly certificateAddress: string;
        /** Picture of the document; required unless a person. */
        readonly certificatePhoto?: Material | undefined;
      }
    | undefined;
  /** Person responsible for the subject. */
  readonly principalInfo: FilingPerson;
  /** Legal person, when somebody else is responsible (`principalInfo.authorizationLetter`); not for persons. */
  readonly legalPersonInfo?: { readonly name: string; readonly certificateNumber: string } | undefined;
}

/** The mini program as it is filed. */
export interface FilingApplet {
  readonly baseInfo: {
    /** Second-level kinds of content, 1 to 5, from `icpFiling.listServiceContentTypes`. */
    readonly serviceContentTypes: readonly number[];
    /**
     * Prior approvals, no kind twice, from `icpFiling.listApprovalTypes`; one entry without code and picture that stands for none
     * (以上都不涉及) when none applies.
     */
    readonly nrlxDetails?:
      | readonly { readonly type: number; readonly code?: string | undefined; readonly media?: Material | undefined }[]
      | undefined;
    /** What the mini program does, 20 to 200 characters. */
    readonly comment?: string | undefined;
  };
  /** Person responsible for the mini program. The face check is the administrator's. */
  readonly principalInfo: FilingPerson;
}

/** Further documents of a filing; which are required depends on the province. At most one each, of `…OtherMaterials` ten. */
export interface FilingMaterials {
  /** 互联网信息服务承诺书. */
  readonly commitmentLetter?: readonly Material[] | undefined;
  /** 主体更名函, not for persons. */
  readonly businessNameChangeLetter?: readonly Material[] | undefined;
  /** 党建确认函. */
  readonly partyBuildingConfirmationLetter?: readonly Material[] | undefined;
  /** 承诺视频. */
  readonly promiseVideo?: readonly Material[] | undefined;
  /** 真实性责任告知书. */
  readonly authenticityResponsibilityLetter?: readonly Material[] | undefined;
  /** 真实性承诺书. */
  readonly authenticityCommitmentLetter?: readonly Material[] | undefined;
  /** 小程序建设方案书. */
  readonly websiteConstructionProposal?: readonly Material[] | undefined;
  readonly subjectOtherMaterials?: readonly Material[] | undefined;
  readonly appletsOtherMaterials?: readonly Material[] | undefined;
  /** 手持证件照. */
  readonly holdingCertificatePhoto?: readonly Material[] | undefined;
}

/** What to file. Pictures and videos with their content type. */
export interface FilingInput {
  readonly subject: FilingSubject;
  readonly applet: FilingApplet;
  readonly materials?: FilingMaterials | undefined;
}

/** Wire names of the parts of a filing. */
const parts = { subject: 'icp_subject', applet: 'icp_applets', materials: 'icp_materials' } as const;

/**
 * A filing in wire spelling.
 *
 * @param input - with media ids in place of its files.
 * @param verifyTaskId - the administrator's face check.
 */
export function filingData({ subject, applet, materials = {} }: FilingInput, verifyTaskId: string): ApplyFilingRequest {
  return {
    [parts.subject]: toWire(subject),
    [parts.applet]: toWire({ ...applet, principalInfo: { ...applet.principalInfo, verifyTaskId } }),
    [parts.materials]: toWire(materials),
  } as unknown as ApplyFilingRequest;
}

/** How a file of a filing is uploaded: for which field, and documents with their kind. */
export function filingMedia(media: Upload, { path, owner }: FilePlace): UploadMediaRequest {
  const names = path.split('.');
  const list = names.findIndex((name) => /^\d+$/.test(name));
  const [part = '', ...fields] = list < 0 ? names : names.slice(0, list);
  const { certificateType } = owner as { readonly certificateType?: number };
  const isDocument = /\.certificatePhoto(?:Front|Back)?$/.test(path);
  return {
    media,
    type: isVideo(media) ? 'video' : 'image',
    icp_order_field: [parts[part as keyof typeof parts], ...fields.map(snakeCase)].join('.'),
    ...(isDocument && certificateType !== undefined && { certificate_type: certificateType }),
  };
}

const isVideo = (media: Upload): boolean =>
  media.type?.startsWith('video/') === true || ('name' in media && /\.mp4$/i.test(media.name));

/** A wire path of a hint as the path of the input: `icp_subject.base_info.name` is `subject.baseInfo.name`. */
export function inputPath(wirePath: string): string {
  const part = Object.entries(parts).find(([, wire]) => wirePath.startsWith(`${wire}.`));
  const [name, wire] = part ?? ['', ''];
  return part === undefined ? camelCase(wirePath) : `${name}${camelCase(wirePath.slice(wire.length))}`;
}
