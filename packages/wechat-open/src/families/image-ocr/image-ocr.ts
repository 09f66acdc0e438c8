import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';

/** Size of the picture. */
interface ImgSize {
  /** Width, pixels. */
  w: number;
  /** Height, pixels. */
  h: number;
}

const imgSize = (z: Zod) => z.looseObject({ w: z.number(), h: z.number() });

/** Corners of the code; not for every kind. */
interface Pos {
  /** Upper left corner. */
  left_top: LeftTop;
  /** Upper right corner. */
  right_top: LeftTop;
  /** Lower right corner. */
  right_bottom: LeftTop;
  /** Lower left corner. */
  left_bottom: LeftTop;
}

const pos = (z: Zod) =>
  z.looseObject({ left_top: leftTop(z), right_top: leftTop(z), right_bottom: leftTop(z), left_bottom: leftTop(z) });

/** Upper left corner. */
interface LeftTop {
  /** From the left, pixels. */
  x: number;
  /** From the top, pixels. */
  y: number;
}

const leftTop = (z: Zod) => z.looseObject({ x: z.number(), y: z.number() });

/** Where the document is. */
interface CertPosition {
  /** Corners of the area. */
  pos: Pos;
}

const certPosition = (z: Zod) => z.looseObject({ pos: pos(z) });

/** Input of {@link cropImage}. */
export interface CropImageRequest {
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link cropImage}. */
export interface CropImageResponse {
  /** Cut-outs. */
  results: {
    /** Left edge, pixels. */
    crop_left: number;
    /** Upper edge, pixels. */
    crop_top: number;
    /** Right edge, pixels. */
    crop_right: number;
    /** Lower edge, pixels. */
    crop_bottom: number;
  }[];
  /** Size of the picture. */
  img_size: ImgSize;
}

/**
 * 图片智能裁剪。Proposes cut-outs of a picture. Send either `img` or `img_url`.
 * Calls `POST /cv/img/aicrop`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.aiCrop.html
 */
export const cropImage: WechatEndpoint<CropImageRequest, CropImageResponse, 'authorizer'> = {
  id: 'imgAiCrop',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/img/aicrop',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.aiCrop.html',
  query: ['img_url'],
  errors: [101000],
  request: (z: Zod) => z.strictObject({ img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      results: z.array(
        z.looseObject({ crop_left: z.number(), crop_top: z.number(), crop_right: z.number(), crop_bottom: z.number() }),
      ),
      img_size: imgSize(z),
    }),
};

/** Input of {@link scanCode}. */
export interface ScanCodeRequest {
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link scanCode}. */
export interface ScanCodeResponse {
  /** Codes. */
  code_results: {
    /** Kind: `QR_CODE`, `EAN_13`, `CODE_128`, …. */
    type_name: string;
    /** Content of the code. */
    data?: string | undefined;
    /** Corners of the code; not for every kind. */
    pos?: Pos | undefined;
  }[];
  /** Size of the picture. */
  img_size: ImgSize;
}

/**
 * 二维码/条码识别。Reads the QR codes and bar codes in a picture. Send either `img` or `img_url`.
 * Calls `POST /cv/img/qrcode`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.scanQRCode.html
 */
export const scanCode: WechatEndpoint<ScanCodeRequest, ScanCodeResponse, 'authorizer'> = {
  id: 'imgQrcode',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/img/qrcode',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.scanQRCode.html',
  query: ['img_url'],
  errors: [101000],
  request: (z: Zod) => z.strictObject({ img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      code_results: z.array(
        z.looseObject({ type_name: z.string(), data: z.string().optional(), pos: pos(z).optional() }),
      ),
      img_size: imgSize(z),
    }),
};

/** Input of {@link upscaleImage}. */
export interface UpscaleImageRequest {
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link upscaleImage}. */
export interface UpscaleImageResponse {
  /** Temporary media id of the new picture, three days. */
  media_id: string;
}

/**
 * 图片高清化。Makes a picture sharper at twice its width and height. Send either `img` or `img_url`.
 * Calls `POST /cv/img/superresolution`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.superresolution.html
 */
export const upscaleImage: WechatEndpoint<UpscaleImageRequest, UpscaleImageResponse, 'authorizer'> = {
  id: 'imgSuperresolution',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/img/superresolution',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/img/img.superresolution.html',
  query: ['img_url'],
  errors: [101000],
  request: (z: Zod) => z.strictObject({ img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) => z.looseObject({ media_id: z.string() }),
};

/** Input of {@link recognizeBankCard}. */
export interface RecognizeBankCardRequest {
  /** `photo`: with background, `scan`: the document only. */
  type: 'photo' | 'scan';
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link recognizeBankCard}. */
export interface RecognizeBankCardResponse {
  /** Number of the card. */
  number: string;
}

/**
 * 银行卡识别。Number of a bank card. Send either `img` or `img_url`.
 * Calls `POST /cv/ocr/bankcard`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.bankcard.html
 */
export const recognizeBankCard: WechatEndpoint<RecognizeBankCardRequest, RecognizeBankCardResponse, 'authorizer'> = {
  id: 'bankCardOCR',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/ocr/bankcard',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.bankcard.html',
  query: ['type', 'img_url'],
  permissionSets: [117],
  errors: [101000, 101001],
  request: (z: Zod) =>
    z.strictObject({ type: z.literal(['photo', 'scan']), img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) => z.looseObject({ number: z.string() }),
};

/** Input of {@link recognizeBusinessLicense}. */
export interface RecognizeBusinessLicenseRequest {
  /** `photo`: with background, `scan`: the document only. */
  type: 'photo' | 'scan';
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link recognizeBusinessLicense}. */
export interface RecognizeBusinessLicenseResponse {
  /** Registration number. */
  reg_num: string;
  /** Serial number. */
  serial: string;
  /** Legal representative. */
  legal_representative: string;
  /** Form of organisation. */
  type_of_organization: string;
  /** Name of the company. */
  enterprise_name: string;
  /** Kind of company. */
  type_of_enterprise: string;
  /** Address. */
  address: string;
  /** Scope of business. */
  business_scope: string;
  /** Registered capital, as printed. */
  registered_capital: string;
  /** Paid-in capital, as printed. */
  paid_in_capital?: string | undefined;
  /** Period of validity, as printed. */
  valid_period: string;
  /** Date of registration, as printed. */
  registered_date: string;
  /** Where the document is. */
  cert_position?: CertPosition | undefined;
  /** Size of the picture. */
  img_size: ImgSize;
}

/**
 * 营业执照识别。Text of a business licence. Send either `img` or `img_url`.
 * Calls `POST /cv/ocr/bizlicense`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.businessLicense.html
 */
export const recognizeBusinessLicense: WechatEndpoint<
  RecognizeBusinessLicenseRequest,
  RecognizeBusinessLicenseResponse,
  'authorizer'
> = {
  id: 'businessLicenseOCR',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/ocr/bizlicense',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.businessLicense.html',
  query: ['type', 'img_url'],
  permissionSets: [117],
  errors: [101000, 101001],
  request: (z: Zod) =>
    z.strictObject({ type: z.literal(['photo', 'scan']), img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      reg_num: z.string(),
      serial: z.string(),
      legal_representative: z.string(),
      type_of_organization: z.string(),
      enterprise_name: z.string(),
      type_of_enterprise: z.string(),
      address: z.string(),
      business_scope: z.string(),
      registered_capital: z.string(),
      paid_in_capital: z.string().optional(),
      valid_period: z.string(),
      registered_date: z.string(),
      cert_position: certPosition(z).optional(),
      img_size: imgSize(z),
    }),
};

/** Input of {@link recognizePrintedText}. */
export interface RecognizePrintedTextRequest {
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link recognizePrintedText}. */
export interface RecognizePrintedTextResponse {
  /** Lines of text. */
  items: {
    /** The text. */
    text: string;
    /** Corners of the area. */
    pos: Pos;
  }[];
  /** Size of the picture. */
  img_size: ImgSize;
}

/**
 * 通用印刷体识别。Printed text in a picture. Send either `img` or `img_url`.
 * Calls `POST /cv/ocr/comm`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.printedText.html
 */
export const recognizePrintedText: WechatEndpoint<
  RecognizePrintedTextRequest,
  RecognizePrintedTextResponse,
  'authorizer'
> = {
  id: 'printedTextOCR',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/ocr/comm',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.printedText.html',
  query: ['img_url'],
  permissionSets: [117],
  errors: [101000],
  request: (z: Zod) => z.strictObject({ img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) =>
    z.looseObject({ items: z.array(z.looseObject({ text: z.string(), pos: pos(z) })), img_size: imgSize(z) }),
};

/** Input of {@link recognizeVehicleLicense}. */
export interface RecognizeVehicleLicenseRequest {
  /** `photo`: with background, `scan`: the document only. */
  type: 'photo' | 'scan';
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link recognizeVehicleLicense}. */
export interface RecognizeVehicleLicenseResponse {
  /** Plate number on the front page. */
  plate_num: string;
  /** Kind of vehicle. */
  vehicle_type: string;
  /** Owner. */
  owner: string;
  /** Address. */
  addr: string;
  /** Use of the vehicle. */
  use_character: string;
  /** Make and model. */
  model: string;
  /** Vehicle identification number. */
  vin: string;
  /** Engine number. */
  engine_num: string;
  /** Date of registration. */
  register_date: string;
  /** Date of issue. */
  issue_date: string;
  /** Plate number on the second page. */
  plate_num_b: string;
  /** File number. */
  record: string;
  /** Seats, as printed. */
  passengers_num: string;
  /** Gross mass, as printed, kg. */
  total_quality: string;
  /** Kerb mass, as printed, kg. */
  prepare_quality: string;
  /** Outer size, as printed, mm. */
  overall_size: string;
  /** Where the front page is. */
  card_position_front?: CertPosition | undefined;
  /** Where the second page is. */
  card_position_back?: CertPosition | undefined;
  /** Size of the picture. */
  img_size: ImgSize;
}

/**
 * 行驶证识别。Text of a vehicle licence. Send either `img` or `img_url`.
 * Calls `POST /cv/ocr/driving`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.vehicleLicense.html
 */
export const recognizeVehicleLicense: WechatEndpoint<
  RecognizeVehicleLicenseRequest,
  RecognizeVehicleLicenseResponse,
  'authorizer'
> = {
  id: 'vehicleLicenseOCR',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/ocr/driving',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.vehicleLicense.html',
  query: ['type', 'img_url'],
  permissionSets: [117],
  errors: [101000, 101001],
  request: (z: Zod) =>
    z.strictObject({ type: z.literal(['photo', 'scan']), img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      plate_num: z.string(),
      vehicle_type: z.string(),
      owner: z.string(),
      addr: z.string(),
      use_character: z.string(),
      model: z.string(),
      vin: z.string(),
      engine_num: z.string(),
      register_date: z.string(),
      issue_date: z.string(),
      plate_num_b: z.string(),
      record: z.string(),
      passengers_num: z.string(),
      total_quality: z.string(),
      prepare_quality: z.string(),
      overall_size: z.string(),
      card_position_front: certPosition(z).optional(),
      card_position_back: certPosition(z).optional(),
      img_size: imgSize(z),
    }),
};

/** Input of {@link recognizeDriverLicense}. */
export interface RecognizeDriverLicenseRequest {
  /** `photo`: with background, `scan`: the document only. */
  type: string;
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link recognizeDriverLicense}. */
export interface RecognizeDriverLicenseResponse {
  /** Number of the licence. */
  id_num: string;
  /** Name of the person. */
  name: string;
  /** Sex, as printed: 男 or 女. */
  sex: string;
  /** Nationality. */
  nationality: string;
  /** Address. */
  address: string;
  /** Date of birth. */
  birth_date: string;
  /** Date of issue. */
  issue_date: string;
  /** Class of vehicles, e.g. C1. */
  car_class: string;
  /** Valid from. */
  valid_from: string;
  /** Valid until. */
  valid_to: string;
  /** Text of the seal. */
  official_seal: string;
}

/**
 * 驾驶证识别。Text of a driving licence. Send either `img` or `img_url`.
 * Calls `POST /cv/ocr/drivinglicense`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.driverLicense.html
 */
export const recognizeDriverLicense: WechatEndpoint<
  RecognizeDriverLicenseRequest,
  RecognizeDriverLicenseResponse,
  'authorizer'
> = {
  id: 'driverLicenseOCR',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/ocr/drivinglicense',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.driverLicense.html',
  query: ['type', 'img_url'],
  permissionSets: [117],
  errors: [101000, 101001],
  request: (z: Zod) => z.strictObject({ type: z.string(), img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      id_num: z.string(),
      name: z.string(),
      sex: z.string(),
      nationality: z.string(),
      address: z.string(),
      birth_date: z.string(),
      issue_date: z.string(),
      car_class: z.string(),
      valid_from: z.string(),
      valid_to: z.string(),
      official_seal: z.string(),
    }),
};

/** Input of {@link recognizeIdCard}. */
export interface RecognizeIdCardRequest {
  /** `photo`: with background, `scan`: the document only. */
  type: 'photo' | 'scan';
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link recognizeIdCard}. */
export interface RecognizeIdCardResponse {
  /** `Front` (with the photo) or `Back`. */
  type: string;
  /** Identity number; front. */
  id?: string | undefined;
  /** Name; front. */
  name?: string | undefined;
  /** Address; front. */
  addr?: string | undefined;
  /** Sex, as printed: 男 or 女; front. */
  gender?: string | undefined;
  /** Ethnic group, as printed; front. */
  nationality?: string | undefined;
  /** Period of validity, e.g. `20070105-20270105`; back. */
  valid_date?: string | undefined;
}

/**
 * 身份证识别。Text of one side of an identity card. Send either `img` or `img_url`.
 * Calls `POST /cv/ocr/idcard`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.idcard.html
 */
export const recognizeIdCard: WechatEndpoint<RecognizeIdCardRequest, RecognizeIdCardResponse, 'authorizer'> = {
  id: 'idCardOCR',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/ocr/idcard',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/ocr/ocr.idcard.html',
  query: ['type', 'img_url'],
  permissionSets: [117],
  errors: [101000, 101001],
  request: (z: Zod) =>
    z.strictObject({ type: z.literal(['photo', 'scan']), img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      type: z.string(),
      id: z.string().optional(),
      name: z.string().optional(),
      addr: z.string().optional(),
      gender: z.string().optional(),
      nationality: z.string().optional(),
      valid_date: z.string().optional(),
    }),
};

/** Input of {@link recognizePlateNumber}. */
export interface RecognizePlateNumberRequest {
  /** Address of the picture, at most 2 MB. Excludes `img`: send exactly one of the two. */
  img_url?: string | undefined;
  /** Picture file, at most 2 MB. Excludes `img_url`: send exactly one of the two. */
  img?: Upload | undefined;
}

/** Result of {@link recognizePlateNumber}. */
export interface RecognizePlateNumberResponse {
  /** Plate number. */
  number: string;
}

/**
 * 车牌识别。Number of a car plate. Send either `img` or `img_url`.
 * Calls `POST /cv/ocr/platenum`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
 */
export const recognizePlateNumber: WechatEndpoint<
  RecognizePlateNumberRequest,
  RecognizePlateNumberResponse,
  'authorizer'
> = {
  id: 'plateNumberOCR',
  family: 'image-ocr',
  method: 'POST',
  path: '/cv/ocr/platenum',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html',
  query: ['img_url'],
  permissionSets: [117],
  errors: [101000],
  request: (z: Zod) => z.strictObject({ img_url: z.string().optional(), img: upload(z).optional() }),
  response: (z: Zod) => z.looseObject({ number: z.string() }),
};
