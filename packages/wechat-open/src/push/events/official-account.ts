import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/**
 * 关注.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html
 */
export interface SubscribePush extends MessagePush<'subscribe'> {
  /** `qrscene_…` after a code with a parameter, else empty. */
  readonly EventKey?: string | undefined;
  /** Fetches the QR code's image. */
  readonly Ticket?: string | undefined;
}

/** 取消关注. */
export interface UnsubscribePush extends MessagePush<'unsubscribe'> {
  /** Empty. */
  readonly EventKey?: string | undefined;
}

/** 扫描带参数二维码: by a user who follows already. */
export interface ScanPush extends MessagePush<'SCAN'> {
  /** Scene of the code. */
  readonly EventKey: string;
  /** Fetches the QR code's image. */
  readonly Ticket: string;
}

/** 上报地理位置. */
export interface LocationPush extends MessagePush<'LOCATION'> {
  /** Degrees. */
  readonly Latitude: number;
  /** Degrees. */
  readonly Longitude: number;
  /** Metres. */
  readonly Precision: number;
}

interface MenuItem {
  /** Key of the menu item: its `key`, its address, or the page of a mini program. */
  readonly EventKey: string;
  /** The individual menu (个性化菜单). */
  readonly MenuId?: string | undefined;
}

/** 点击菜单拉取消息. */
export interface ClickPush extends MessagePush<'CLICK'>, MenuItem {}

/** 点击菜单跳转链接. */
export interface ViewPush extends MessagePush<'VIEW'>, MenuItem {}

/** 点击菜单跳转小程序. */
export interface ViewMiniProgramPush extends MessagePush<'view_miniprogram'>, MenuItem {}

/** What a scan of a menu button read. */
export interface ScanCodeInfo {
  /** `qrcode` or `barcode`. */
  readonly ScanType: string;
  /** What the code holds. */
  readonly ScanResult: string;
}

interface MenuScan {
  /** Key of the menu item: its `key`, its address, or the page of a mini program. */
  readonly EventKey: string;
  /** What was read. */
  readonly ScanCodeInfo?: ScanCodeInfo | undefined;
}

/** 扫码推事件. */
export interface ScanCodePush extends MessagePush<'scancode_push'>, MenuScan {}

/** 扫码推事件且弹出“消息接收中”. */
export interface ScanCodeWaitPush extends MessagePush<'scancode_waitmsg'>, MenuScan {}

/** The pictures of a menu button; the pictures themselves come as messages. */
export interface SentPictures {
  /** Number of entries. */
  readonly Count: number;
  /** MD5 of each picture. */
  readonly PicList: readonly { readonly PicMd5Sum: string }[];
}

interface MenuPictures {
  /** Key of the menu item: its `key`, its address, or the page of a mini program. */
  readonly EventKey: string;
  /** The pictures. */
  readonly SendPicsInfo?: SentPictures | undefined;
}

/** 弹出系统拍照发图. */
export interface SystemPhotoPush extends MessagePush<'pic_sysphoto'>, MenuPictures {}

/** 弹出拍照或者相册发图. */
export interface PhotoOrAlbumPush extends MessagePush<'pic_photo_or_album'>, MenuPictures {}

/** 弹出微信相册发图器. */
export interface WeixinPicturePush extends MessagePush<'pic_weixin'>, MenuPictures {}

/** A place that a user chose. */
export interface SentLocation {
  /** Latitude. */
  readonly Location_X: number;
  /** Longitude. */
  readonly Location_Y: number;
  /** Zoom of the map. */
  readonly Scale: number;
  /** Address. */
  readonly Label: string;
  /** The place in the address book of WeChat; may be empty. */
  readonly Poiname: string;
}

/** 弹出地理位置选择器. */
export interface LocationSelectPush extends MessagePush<'location_select'> {
  /** Key of the menu item: its `key`, its address, or the page of a mini program. */
  readonly EventKey: string;
  /** The place. */
  readonly SendLocationInfo?: SentLocation | undefined;
}

/** 模板消息发送结果. */
export interface TemplateSentPush extends MessagePush<'TEMPLATESENDJOBFINISH'> {
  /** 64-bit, so a string. */
  readonly MsgID: string;
  /** `success`, `failed:user block` or `failed: system failed`. */
  readonly Status: string;
}

interface Expiry {
  /** Seconds since the epoch. */
  readonly ExpiredTime: number;
}

interface VerificationFailure {
  /** Seconds since the epoch. */
  readonly FailTime: number;
  /** Why it failed. */
  readonly FailReason: string;
}

/** 资质认证成功. */
export interface QualificationVerifiedPush extends MessagePush<'qualification_verify_success'>, Expiry {}

/** 资质认证失败. */
export interface QualificationRefusedPush extends MessagePush<'qualification_verify_fail'>, VerificationFailure {}

/** 名称认证成功. */
export interface NamingVerifiedPush extends MessagePush<'naming_verify_success'>, Expiry {}

/** 名称认证失败. */
export interface NamingRefusedPush extends MessagePush<'naming_verify_fail'>, VerificationFailure {}

/** 年审通知. */
export interface AnnualRenewPush extends MessagePush<'annual_renew'>, Expiry {}

/** 认证过期失效通知. */
export interface VerifyExpiredPush extends MessagePush<'verify_expired'>, Expiry {}

/** Pushes about official accounts. */
export type OfficialAccountPush =
  | SubscribePush
  | UnsubscribePush
  | ScanPush
  | LocationPush
  | ClickPush
  | ViewPush
  | ViewMiniProgramPush
  | ScanCodePush
  | ScanCodeWaitPush
  | SystemPhotoPush
  | PhotoOrAlbumPush
  | WeixinPicturePush
  | LocationSelectPush
  | TemplateSentPush
  | QualificationVerifiedPush
  | QualificationRefusedPush
  | NamingVerifiedPush
  | NamingRefusedPush
  | AnnualRenewPush
  | VerifyExpiredPush;

const scan = { EventKey: 'string', ScanCodeInfo: { ScanType: 'string', ScanResult: 'string' } } as const;
const pictures = { EventKey: 'string', SendPicsInfo: { Count: 'number', PicList: [{ PicMd5Sum: 'string' }] } } as const;
const expiry = { ExpiredTime: 'number' } as const;
const failure = { FailTime: 'number', FailReason: 'string' } as const;
const menuItem = { EventKey: 'string', MenuId: 'string' } as const;

/** Fields of {@link OfficialAccountPush}. */
export const officialAccountPushes: PushTable<OfficialAccountPush> = {
  subscribe: { EventKey: 'string', Ticket: 'string' },
  unsubscribe: { EventKey: 'string' },
  SCAN: { EventKey: 'string', Ticket: 'string' },
  LOCATION: { Latitude: 'number', Longitude: 'number', Precision: 'number' },
  CLICK: menuItem,
  VIEW: menuItem,
  view_miniprogram: menuItem,
  scancode_push: scan,
  scancode_waitmsg: scan,
  pic_sysphoto: pictures,
  pic_photo_or_album: pictures,
  pic_weixin: pictures,
  location_select: {
    EventKey: 'string',
    SendLocationInfo: {
      Location_X: 'number',
      Location_Y: 'number',
      Scale: 'number',
      Label: 'string',
      Poiname: 'string',
    },
  },
  qualification_verify_success: expiry,
  qualification_verify_fail: failure,
  naming_verify_success: expiry,
  naming_verify_fail: failure,
  annual_renew: expiry,
  verify_expired: expiry,
  TEMPLATESENDJOBFINISH: { MsgID: 'string', Status: 'string' },
};
