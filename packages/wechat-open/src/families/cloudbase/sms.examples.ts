import type { Examples } from '../example.js';
import type * as sms from './sms.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof sms> = {
  createSmsTask: {
    request: { env: 'prod-7gexample', file_url: 'https://example.com/page' },
    response: { query_id: 'QueryId' },
  },
  listSmsRecords: {
    request: {
      PostData: {
        EnvId: 'envid-1',
        StartDate: '2026-01-01',
        EndDate: '2026-01-31',
        Mobile: '13800000000',
        QueryId: 'queryid-1',
        PageNumber: 1,
        PageSize: 10,
      },
    },
    response: {
      Response: {
        SmsRecords: [
          {
            Mobile: '13800000000',
            Content: 'An example',
            ContentSize: 1,
            Fee: 100,
            Status: 'Example status',
            ReceivedTime: '2025-01-01 08:00:00',
            CreateTime: '2025-01-01 08:00:00',
            Remarks: 'An example',
          },
        ],
        TotalCount: 1,
        RequestId: 'requestid-1',
      },
    },
  },
  sendSms: {
    request: {
      env: 'prod-7gexample',
      phone_number_list: ['13800000000'],
      sms_type: 'Marketing',
      content: 'An example',
      path: 'pages/index/index',
      template_id: 'template-id-1',
      template_param_list: ['example'],
      use_short_name: true,
      resource_appid: 'wx2000000000000001',
    },
    response: {
      send_status_list: [
        { serial_no: 'serial-no-1', phone_number: '13800000000', code: 'Ok', message: 'Hello', iso_code: 'CN' },
      ],
    },
  },
  sendUrlLinkSms: {
    request: {
      env: 'prod-7gexample',
      url_link: 'https://wxmpurl.cn/xxxxx',
      template_id: '2053122',
      template_param_list: ['example'],
      phone_number_list: ['13800000000'],
      use_short_name: true,
      resource_appid: 'wx2000000000000001',
    },
    response: {
      send_status_list: [
        { serial_no: 'serial-no-1', phone_number: '13800000000', code: 'Ok', message: 'Hello', iso_code: 'CN' },
      ],
    },
  },
};
