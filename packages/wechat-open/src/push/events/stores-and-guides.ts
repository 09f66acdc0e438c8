import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** 门店审核结果. */
export interface StoreReviewPush extends MessagePush<'poi_check_notify'> {
  /** The merchant's own id of the store. */
  readonly UniqId: string;
  /** Store. */
  readonly PoiId: string;
  /** `succ` or `fail`. */
  readonly Result: string;
  /** Why it was refused. */
  readonly msg: string;
}

/** A scan of a guide's code. */
export interface GuideScan {
  /** The guide's WeChat id. */
  readonly qrcode_guide_account: string;
  /** The guide's openid. */
  readonly qrcode_guide_openid?: string | undefined;
  /** Openid of the user. */
  readonly openid: string;
  /** What the user did. */
  readonly action: number;
  /** Text of the code. */
  readonly qrcode_info?: string | undefined;
}

/** 扫顾问二维码. */
export interface GuideScanPush extends MessagePush<'guide_qrcode_scan_event'> {
  /** The scan. */
  readonly GuideScanEvent?: GuideScan | undefined;
}

/** Wi-Fi 连网成功. */
export interface WifiConnectedPush extends MessagePush<'WifiConnected'> {
  /** Seconds since the epoch. */
  readonly ConnectTime: number;
  /** Reserved. */
  readonly ExpireTime: number;
  /** Edition or vendor of the Wi-Fi service. */
  readonly VendorId: string;
  /** Store. */
  readonly PlaceId: string;
  /** BSSID of the access point. */
  readonly DeviceNo: string;
}

/** A beacon. */
export interface Beacon {
  /** UUID of the beacon. */
  readonly Uuid: string;
  /** Major of the beacon. */
  readonly Major: number;
  /** Minor of the beacon. */
  readonly Minor: number;
  /** Metres. */
  readonly Distance: number;
}

/** Beacons nearby. */
export interface AroundBeacons {
  /** The beacons. */
  readonly AroundBeacon: readonly Beacon[];
}

/** 摇周边. */
export interface ShakePush extends MessagePush<'ShakearoundUserShake'> {
  /** The beacon that was chosen. */
  readonly ChosenBeacon?: Beacon | undefined;
  /** Up to five others. */
  readonly AroundBeacons?: AroundBeacons | undefined;
}

interface Product {
  /** Coding of the code, for example `ean13`. */
  readonly KeyStandard: string;
  /** Text of the code. */
  readonly KeyStr: string;
}

/** 打开商品主页. */
export interface ProductScanPush extends MessagePush<'user_scan_product'>, Product {
  /** The user's country. */
  readonly Country: string;
  /** The user's province. */
  readonly Province: string;
  /** The user's city. */
  readonly City: string;
  /** 1 male, 2 female, 0 unknown. */
  readonly Sex: number;
  /** 1 scan, 2 other. */
  readonly Scene: number;
  /** The merchant's own text. */
  readonly ExtInfo?: string | undefined;
}

/** 从商品主页进入公众号会话. */
export interface ProductSessionPush extends MessagePush<'user_scan_product_enter_session'>, Product {
  /** The merchant's own text. */
  readonly ExtInfo?: string | undefined;
}

/** 打开商品主页的地理位置. */
export interface ProductLocationPush extends MessagePush<'user_scan_product_async'>, Product {
  /** The merchant's own text. */
  readonly ExtInfo?: string | undefined;
  /** Administrative division. */
  readonly RegionCode: string;
}

/** 商品审核结果. */
export interface ProductReviewPush extends MessagePush<'user_scan_product_verify_action'>, Product {
  /** `verify_ok` or `verify_not_pass`. */
  readonly Result: string;
  /** Why it was refused. */
  readonly ReasonMsg?: string | undefined;
}

/** Pushes of official accounts about stores, guides and things in stores: Wi-Fi, beacons, scanned goods. */
export type StorePush =
  | StoreReviewPush
  | GuideScanPush
  | WifiConnectedPush
  | ShakePush
  | ProductScanPush
  | ProductSessionPush
  | ProductLocationPush
  | ProductReviewPush;

const beacon = { Uuid: 'string', Major: 'number', Minor: 'number', Distance: 'number' } as const;
const product = { KeyStandard: 'string', KeyStr: 'string' } as const;

/** Fields of {@link StorePush}. */
export const storePushes: PushTable<StorePush> = {
  poi_check_notify: { UniqId: 'string', PoiId: 'string', Result: 'string', msg: 'string' },
  guide_qrcode_scan_event: {
    GuideScanEvent: {
      qrcode_guide_account: 'string',
      qrcode_guide_openid: 'string',
      openid: 'string',
      action: 'number',
      qrcode_info: 'string',
    },
  },
  WifiConnected: {
    ConnectTime: 'number',
    ExpireTime: 'number',
    VendorId: 'string',
    PlaceId: 'string',
    DeviceNo: 'string',
  },
  ShakearoundUserShake: { ChosenBeacon: beacon, AroundBeacons: { AroundBeacon: [beacon] } },
  user_scan_product: {
    ...product,
    Country: 'string',
    Province: 'string',
    City: 'string',
    Sex: 'number',
    Scene: 'number',
    ExtInfo: 'string',
  },
  user_scan_product_enter_session: { ...product, ExtInfo: 'string' },
  user_scan_product_async: { ...product, ExtInfo: 'string', RegionCode: 'string' },
  user_scan_product_verify_action: { ...product, Result: 'string', ReasonMsg: 'string' },
};
