import { checkState, correctData, nothingToDo, tryLater, waitForDecision } from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid } from './entry.js';

/**
 * ICP filing, verification, privacy.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const filingErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['privacy-interface'], {
    61031: entry('state', ['The application is under review already', '审核中，请勿重复申请'], waitForDecision),
    61035: entry('state', ['The interface needs no application', '该接口无需申请'], nothingToDo),
  }),
  documentedFor(['icp-filing'], {
    86201: entry(
      'bug',
      ['The document does not fit its field or cannot be read', '备案媒体材料上传失败'],
      ['Check kind, size and field of the file.', '请检查文件类型、大小与字段。'],
    ),
    86205: invalid('media_id'),
    86301: entry('busy', ['The filing failed inside WeChat', '备案系统错误'], tryLater),
    86302: entry(
      'user-action',
      ['The data differ from what the picture shows', '填写信息与图片信息相差过大'],
      ['Correct the data, or take the picture again.', '请核对信息或重新拍摄。'],
    ),
    86303: entry('user-action', ['The phone number’s region could not be found', '无法获取号码归属地'], correctData),
    86308: entry(
      'user-action',
      ['The document’s period of validity does not suffice', '证件有效期不满足要求'],
      correctData,
    ),
    86324: entry(
      'state',
      ['A filing is under review already', '备案审核中，请勿重复提交'],
      ['Wait for the decision or withdraw it.', '请等待审核结果或先撤回。'],
    ),
    86328: entry(
      'user-action',
      ['A picture cannot be read', '图片内容无法识别'],
      ['Take the picture again, sharp and complete.', '请重新上传清晰完整的图片。'],
    ),
    86330: entry('state', ['The filing can no longer be withdrawn', '备案订单不可撤回'], checkState),
    86353: entry(
      'state',
      ['The mini program is not filed, so nothing can be cancelled', '小程序未备案，无需注销'],
      nothingToDo,
    ),
    86355: entry(
      'permission',
      ['The filing’s subject differs from the mini program’s', '主办者与小程序主体不一致'],
      ['Use the data of the mini program’s subject.', '请使用小程序主体的资料。'],
    ),
    86358: entry(
      'state',
      ['An earlier order is not finished', '存在尚未完成的订单'],
      ['Wait for its end or withdraw it.', '请等待该订单结束或先撤回。'],
    ),
    86368: entry('state', ['There is no filing to withdraw', '不存在可撤回的审核订单'], nothingToDo),
  }),
  documentedFor(['icp-filing', 'wx-verify'], {
    86202: entry(
      'bug',
      ['The filing’s data was refused', '备案资料被拒绝'],
      ['Correct the fields that hints names.', '请按 hints 修正字段。'],
    ),
  }),
  documentedFor(['wx-verify'], {
    89609: entry(
      'permission',
      ['The package that should pay is not the platform’s', '资源包权限不正确'],
      ['Use a package of this platform.', '请使用该第三方平台的资源包。'],
    ),
    89636: entry(
      'bug',
      ['A document’s media id is not valid', '材料无效'],
      ['Upload it with uploadVerifyMaterial first.', '请先用 uploadVerifyMaterial 上传。'],
    ),
  }),
  documentedFor(['privacy'], {
    87072: entry(
      'bug',
      ['store_expire_timestamp’s form is wrong', 'store_expire_timestamp 格式错误'],
      ['Write a number followed by 天.', '请填写数字加“天”。'],
    ),
  }),
];
