import type { Examples } from '../example.js';
import type * as serverOrder from './server-order.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverOrder> = {
  addOrder: {
    request: {
      open_id: 'l214zFqNrEuIEnp6m7Y01sw8yj',
      swan_id: 'SWAN-1',
      scene_id: 'scene-id-1',
      scene_type: 2,
      pm_app_key: 'AppKey00000000000000000000000001',
      Data: [
        {
          BizAPPID: 'a392qXwK8L5GDUWhFoC01cKwoy7tmehg',
          CateID: 1,
          Ctime: 1571026201,
          EXT: {
            MainOrder: {
              Appraise: {
                Status: 2,
                SwanSchema:
                  'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                Name: 'Corner shop',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              OrderDetail: {
                Status: 2,
                SwanSchema:
                  'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                Name: 'Corner shop',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              Payment: {
                Amount: 2390,
                IsPayment: true,
                Method: 1,
                PaymentInfo: [{ Name: '运费', Quantity: 1, Value: 100 }],
                PreferentialInfo: [{ Name: '优惠券使用', Quantity: 1, Value: 100 }],
                Time: 1571026201,
              },
              Products: [
                {
                  Desc: 'An example',
                  DetailPage: {
                    Status: '2',
                    SwanSchema:
                      'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                    Name: 'Corner shop',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                  ID: '1014093064',
                  ImgList: ['https://example.com/image.png'],
                  Name: 'Corner shop',
                  PayPrice: 2390,
                  Price: 2390,
                  Quantity: 1,
                  SkuAttr: [{ Name: '颜色', Value: '红色' }],
                  ExtInfo: 'example',
                },
              ],
            },
            SubsOrder: {
              Status: 401,
              Items: [
                {
                  SubOrderID: 'suborderid-1',
                  OrderType: 1,
                  SubStatus: 401,
                  CTime: 1571026201,
                  MTime: 1571026201,
                  Refund: { Amount: 100, Product: [{ ID: '1014093064', Quantity: 1, Amount: 100 }] },
                  OrderDetail: {
                    Name: 'Corner shop',
                    Status: 2,
                    SwanSchema:
                      'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                },
              ],
            },
          },
          Mtime: 1571026201,
          ResourceID: '2221554346520',
          Status: 200,
          Title: 'Corner shop',
        },
      ],
    },
    response: {
      data: [{ biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: '0' }],
    },
  },
  submitLogistics: {
    request: {
      open_id: 'l214zFqNrEuIEnp6m7Y01sw8yj',
      scene_id: 'scene-id-1',
      scene_type: 2,
      pm_app_key: 'AppKey00000000000000000000000001',
      Data: [
        {
          BizAPPID: 'a392qXwK8L5GDUWhFoC01cKwoy7tmehg',
          CateID: 1,
          EXT: {
            MainOrder: { Express: { Code: 'SFEXPRESS', ID: '1014093064', Name: '顺丰快递', Status: 0, Type: 1 } },
          },
          ResourceID: '2221554346520',
          Status: 200,
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [{ biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: '0' }],
    },
  },
  addAfterSales: {
    request: {
      open_id: 'l214zFqNrEuIEnp6m7Y01sw8yj',
      scene_id: 'scene-id-1',
      scene_type: 2,
      pm_app_key: 'AppKey00000000000000000000000001',
      Data: [
        {
          BizAPPID: 'a392qXwK8L5GDUWhFoC01cKwoy7tmehg',
          CateID: 1,
          EXT: {
            SubsOrder: {
              Items: [
                {
                  CTime: 1571026201,
                  MTime: 1571026201,
                  OrderDetail: {
                    Status: '2',
                    SwanSchema:
                      'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                    Name: 'Corner shop',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                  OrderType: 1,
                  Refund: { Amount: 100, Product: [{ Amount: 100, ID: '1014093064', Quantity: 1 }] },
                  SubOrderID: 'suborderid-1',
                  SubStatus: 401,
                },
              ],
              Status: 401,
            },
          },
          ResourceID: '2221554346520',
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [{ biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: '0' }],
    },
  },
  updateOrder: {
    request: {
      open_id: 'l214zFqNrEuIEnp6m7Y01sw8yj',
      scene_id: 'scene-id-1',
      scene_type: 2,
      pm_app_key: 'AppKey00000000000000000000000001',
      Data: [
        {
          BizAPPID: 'a392qXwK8L5GDUWhFoC01cKwoy7tmehg',
          CateID: 1,
          EXT: {
            MainOrder: {
              Appraise: {
                Status: 2,
                SwanSchema:
                  'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                Name: 'Corner shop',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              OrderDetail: {
                Status: 2,
                SwanSchema:
                  'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                Name: 'Corner shop',
                IPhoneSchema: '13800000000',
                AndroidSchema: 'example',
              },
              Payment: {
                Amount: 2390,
                IsPayment: true,
                Method: 1,
                PaymentInfo: [{ Name: '运费', Quantity: 1, Value: 100 }],
                PreferentialInfo: [{ Name: '优惠券使用', Quantity: 1, Value: 100 }],
                Time: 1571026201,
              },
              Products: [
                {
                  Desc: 'An example',
                  DetailPage: {
                    Status: 2,
                    SwanSchema:
                      'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                    Name: 'Corner shop',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                  ID: '1014093064',
                  ImgList: ['https://example.com/image.png'],
                  Name: 'Corner shop',
                  PayPrice: 2390,
                  Price: 2390,
                  Quantity: 1,
                  SkuAttr: [{ Name: '颜色', Value: '红色' }],
                  ExtInfo: 'example',
                },
              ],
            },
            SubsOrder: {
              Status: 401,
              Items: [
                {
                  SubOrderID: 'suborderid-1',
                  OrderType: 1,
                  SubStatus: 401,
                  CTime: 1571026201,
                  MTime: 1571026201,
                  Refund: { Amount: 100, Product: [{ ID: '1014093064', Quantity: 1, Amount: 100 }] },
                  OrderDetail: {
                    Name: 'Corner shop',
                    Status: 2,
                    SwanSchema:
                      'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                },
              ],
            },
          },
          ResourceID: '2221554346520',
          Status: 200,
          Title: 'Corner shop',
          Ctime: 1571026201,
          Mtime: 1571026201,
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [{ biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: '0' }],
    },
  },
  updateOrderStatus: {
    request: {
      open_id: 'l214zFqNrEuIEnp6m7Y01sw8yj',
      scene_id: 'scene-id-1',
      scene_type: 2,
      pm_app_key: 'AppKey00000000000000000000000001',
      Data: [{ BizAPPID: 'a392qXwK8L5GDUWhFoC01cKwoy7tmehg', CateID: 1, ResourceID: '2221554346520', Status: 200 }],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [{ biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: '0' }],
    },
  },
  updateAfterSales: {
    request: {
      open_id: 'l214zFqNrEuIEnp6m7Y01sw8yj',
      scene_id: 'scene-id-1',
      scene_type: 2,
      pm_app_key: 'AppKey00000000000000000000000001',
      Data: [
        {
          BizAPPID: 'a392qXwK8L5GDUWhFoC01cKwoy7tmehg',
          CateID: 1,
          EXT: {
            SubsOrder: {
              Items: [
                {
                  CTime: 1571026201,
                  MTime: 1571026201,
                  OrderDetail: {
                    Status: '2',
                    SwanSchema:
                      'baiduboxapp://swan/B3GF3AWvCSr59myIs61uqaoYz7pPCSY1/wjz/bdxd/order-detail/order-detail?orderId=159259079195',
                    Name: 'Corner shop',
                    IPhoneSchema: '13800000000',
                    AndroidSchema: 'example',
                  },
                  OrderType: 1,
                  Refund: { Amount: 100, Product: [{ Amount: 100, ID: '1014093064', Quantity: 1 }] },
                  SubOrderID: 'suborderid-1',
                  SubStatus: 401,
                },
              ],
              Status: 401,
            },
          },
          ResourceID: '2221554346520',
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [{ biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: '0' }],
    },
  },
  updateAfterSalesStatus: {
    request: {
      open_id: 'l214zFqNrEuIEnp6m7Y01sw8yj',
      scene_id: 'scene-id-1',
      scene_type: 2,
      pm_app_key: 'AppKey00000000000000000000000001',
      Data: [
        {
          BizAPPID: 'a392qXwK8L5GDUWhFoC01cKwoy7tmehg',
          CateID: 1,
          EXT: { SubsOrder: { Items: [{ SubOrderID: 'suborderid-1', SubStatus: 401 }], Status: 401 } },
          ResourceID: '2221554346520',
        },
      ],
      swan_id: 'SWAN-1',
    },
    response: {
      data: [{ biz_app_id: 'biz-app-id-1', cate_id: 'cate-id-1', resource_id: 'resource-id-1', rows_affected: '0' }],
    },
  },
};
