import type { Examples } from '../example.js';
import type * as thirdPartyOrder from './third-party-order.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyOrder> = {
  addMainInfo: {
    request: {
      open_id: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      scene_id: 'scene-id-1',
      scene_type: 1,
      Data: [
        {
          BizAPPID: 'bizappid-1',
          CateID: 1,
          Ctime: 1,
          EXT: {
            MainOrder: {
              Appraise: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              OrderDetail: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              Payment: {
                Amount: 100,
                IsPayment: true,
                Method: 1,
                PaymentInfo: [{ Name: 'Corner shop', Quantity: 1, Value: 100 }],
                PreferentialInfo: [{ Name: 'Corner shop', Quantity: 1, Value: 100 }],
                Time: 1,
              },
              Products: [
                {
                  Desc: 'An example',
                  ID: 'id-1',
                  ImgList: ['https://example.com/image.png'],
                  Name: 'Corner shop',
                  PayPrice: 100,
                  Price: 100,
                  Quantity: 1,
                  SkuAttr: [{ Name: 'Corner shop', Value: 'example' }],
                  DetailPage: {
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                },
              ],
            },
            SubsOrder: {
              Items: [
                {
                  CTime: 1,
                  MTime: 1,
                  OrderDetail: {
                    AndroidSchema: 'example',
                    IPhoneSchema: '13800000000',
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                  },
                  OrderType: 1,
                  Refund: { Amount: 100, Product: [{ Amount: 100, ID: 'id-1', Quantity: 1 }] },
                  SubOrderID: 'suborderid-1',
                  SubStatus: 1,
                  Ctime: 1,
                  Mtime: 1,
                },
              ],
              Status: 1,
            },
          },
          Mtime: 1,
          ResourceID: 'resourceid-1',
          Status: 1,
          Title: 'Corner shop',
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [
        { biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: 'example' },
      ],
    },
  },
  appendSubInfo: {
    request: {
      open_id: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      scene_id: 'scene-id-1',
      scene_type: 1,
      Data: [
        {
          BizAPPID: 'bizappid-1',
          CateID: 1,
          EXT: {
            SubsOrder: {
              Items: [
                {
                  CTime: 1,
                  MTime: 1,
                  OrderDetail: {
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                  OrderType: 1,
                  Refund: { Amount: 100, Product: [{ Amount: 100, ID: 'id-1', Quantity: 1 }] },
                  SubOrderID: 'suborderid-1',
                  SubStatus: 1,
                  Ctime: 1,
                  Mtime: 1,
                },
              ],
              Status: 1,
            },
            MainOrder: {
              Products: [
                {
                  ID: 'id-1',
                  Name: 'Corner shop',
                  Desc: 'An example',
                  Price: 100,
                  PayPrice: 100,
                  Quantity: 1,
                  ImgList: ['https://example.com/image.png'],
                  SkuAttr: [{ Name: 'Corner shop', Value: 'example' }],
                  DetailPage: {
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                },
              ],
              Payment: {
                Method: 1,
                Amount: 100,
                IsPayment: true,
                Time: 1,
                PreferentialInfo: [{ Name: 'Corner shop', Value: 100, Quantity: 1 }],
                PaymentInfo: [{ Name: 'Corner shop', Value: 100, Quantity: 1 }],
              },
              Appraise: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              OrderDetail: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
            },
          },
          ResourceID: 'resourceid-1',
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [
        { biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: 'example' },
      ],
    },
  },
  updateMainInfo: {
    request: {
      open_id: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      scene_id: 'scene-id-1',
      scene_type: 1,
      Data: [
        {
          BizAPPID: 'bizappid-1',
          CateID: 1,
          EXT: {
            MainOrder: {
              Appraise: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              OrderDetail: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              Payment: {
                Amount: 100,
                IsPayment: true,
                Method: 1,
                PaymentInfo: [{ Name: 'Corner shop', Quantity: 1, Value: 100 }],
                PreferentialInfo: [{ Name: 'Corner shop', Quantity: 1, Value: 100 }],
                Time: 1,
              },
              Products: [
                {
                  Desc: 'An example',
                  ID: 'id-1',
                  ImgList: ['https://example.com/image.png'],
                  Name: 'Corner shop',
                  PayPrice: 100,
                  Price: 100,
                  Quantity: 1,
                  SkuAttr: [{ Name: 'Corner shop', Value: 'example' }],
                  DetailPage: {
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                },
              ],
            },
            SubsOrder: {
              Status: 1,
              Items: [
                {
                  SubOrderID: 'suborderid-1',
                  OrderType: 1,
                  SubStatus: 1,
                  Ctime: 1,
                  Mtime: 1,
                  Refund: { Amount: 100, Product: [{ ID: 'id-1', Quantity: 1, Amount: 100 }] },
                  OrderDetail: {
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                },
              ],
            },
          },
          ResourceID: 'resourceid-1',
          Status: 1,
          Title: 'Corner shop',
          Ctime: 1,
          Mtime: 1,
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [
        { biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: 'example' },
      ],
    },
  },
  updateMainStatus: {
    request: {
      open_id: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      scene_id: 'scene-id-1',
      scene_type: 1,
      Data: [{ BizAPPID: 'bizappid-1', CateID: 1, ResourceID: 'resourceid-1', Status: 1 }],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [
        { biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: 'example' },
      ],
    },
  },
  updateSubInfo: {
    request: {
      open_id: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      scene_id: 'scene-id-1',
      scene_type: 1,
      Data: [
        {
          BizAPPID: 'bizappid-1',
          CateID: 1,
          EXT: {
            SubsOrder: {
              Items: [
                {
                  CTime: 1,
                  MTime: 1,
                  OrderDetail: {
                    AndroidSchema: 'example',
                    H5Schema: 'example',
                    IPhoneSchema: '13800000000',
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                  },
                  OrderType: 1,
                  Refund: { Amount: 100, Product: [{ Amount: 100, ID: 'id-1', Quantity: 1 }] },
                  SubOrderID: 'suborderid-1',
                  SubStatus: 1,
                  Ctime: 1,
                  Mtime: 1,
                },
              ],
              Status: 1,
            },
            MainOrder: {
              Products: [
                {
                  ID: 'id-1',
                  Name: 'Corner shop',
                  Desc: 'An example',
                  Price: 100,
                  PayPrice: 100,
                  Quantity: 1,
                  ImgList: ['https://example.com/image.png'],
                  SkuAttr: [{ Name: 'Corner shop', Value: 'example' }],
                  DetailPage: {
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                },
              ],
              Payment: {
                Method: 1,
                Amount: 100,
                IsPayment: true,
                Time: 1,
                PreferentialInfo: [{ Name: 'Corner shop', Value: 100, Quantity: 1 }],
                PaymentInfo: [{ Name: 'Corner shop', Value: 100, Quantity: 1 }],
              },
              Appraise: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              OrderDetail: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
            },
          },
          ResourceID: 'resourceid-1',
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [
        { biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: 'example' },
      ],
    },
  },
  updateSubStatus: {
    request: {
      open_id: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      scene_id: 'scene-id-1',
      scene_type: 1,
      Data: [
        {
          BizAPPID: 'bizappid-1',
          CateID: 1,
          EXT: {
            SubsOrder: {
              Items: [
                {
                  SubOrderID: 'suborderid-1',
                  SubStatus: 1,
                  OrderType: 1,
                  Ctime: 1,
                  Mtime: 1,
                  Refund: { Amount: 100, Product: [{ ID: 'id-1', Quantity: 1, Amount: 100 }] },
                  OrderDetail: {
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                },
              ],
              Status: 1,
            },
            MainOrder: {
              Products: [
                {
                  ID: 'id-1',
                  Name: 'Corner shop',
                  Desc: 'An example',
                  Price: 100,
                  PayPrice: 100,
                  Quantity: 1,
                  ImgList: ['https://example.com/image.png'],
                  SkuAttr: [{ Name: 'Corner shop', Value: 'example' }],
                  DetailPage: {
                    Name: 'Corner shop',
                    Status: 1,
                    SwanSchema: 'example',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                },
              ],
              Payment: {
                Method: 1,
                Amount: 100,
                IsPayment: true,
                Time: 1,
                PreferentialInfo: [{ Name: 'Corner shop', Value: 100, Quantity: 1 }],
                PaymentInfo: [{ Name: 'Corner shop', Value: 100, Quantity: 1 }],
              },
              Appraise: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              OrderDetail: {
                Name: 'Corner shop',
                Status: 1,
                SwanSchema: 'example',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
            },
          },
          ResourceID: 'resourceid-1',
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [
        { biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: 'example' },
      ],
    },
  },
};
