import type { Examples } from '../example.js';
import type * as audit from './audit.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof audit> = {
  submitAudit: {
    request: {
      item_list: [
        {
          address: 'pages/index/index',
          title: 'Home',
          tag: 'groceries delivery',
          first_id: 287,
          first_class: 'Shopping',
          second_id: 292,
          second_class: 'Groceries',
        },
      ],
      preview_info: { pic_id_list: ['media-1'], video_id_list: [] },
      version_desc: 'Adds the opening hours',
      ugc_declare: {
        scene: [1, 4],
        method: [1],
        has_audit_team: 1,
        audit_desc: 'Comments are checked before they show.',
      },
      privacy_api_not_use: false,
      order_path: 'pages/order/order',
    },
    response: { auditid: 1_234_567 },
  },
  getAuditStatus: {
    request: { auditid: 1_234_567 },
    response: {
      status: 1,
      reason: '1: the page is empty<br>',
      screenshot: 'media-2|media-3',
      user_version: '1.2.0',
      user_desc: 'Opening hours',
      submit_audit_time: 1_735_689_600,
    },
  },
  getLatestAuditStatus: {
    request: {},
    response: {
      auditid: '1234567',
      status: 0,
      reason: '',
      ScreenShot: '',
      user_version: '1.2.0',
      user_desc: 'Opening hours',
      submit_audit_time: 1_735_689_600,
    },
  },
  undoAudit: { request: {}, response: {} },
  speedupCodeAudit: { request: { auditid: 1_234_567 }, response: {} },
  getAuditQuota: { request: {}, response: { rest: 18, limit: 20, speedup_rest: 1, speedup_limit: 1 } },
  uploadMediaToCodeAudit: {
    request: { media: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: 'image/png' }) },
    response: { type: 'image', mediaid: 'media-1' },
  },
};
