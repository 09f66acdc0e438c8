import {
  changeContent,
  checkValues,
  deleteSome,
  fillIn,
  loginAgain,
  mendRequest,
  otherFormat,
  pictureAgain,
  seeConsole,
  sendFewer,
  shorten,
  smallerFile,
  tryLater,
  waitForMidnight,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, missing, unknown } from './entry.js';

/**
 * Files, material, articles and pictures.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const mediaErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['icp-filing', 'oa-material', 'oa-media'], {
    40004: entry('bug', ['The kind of media is not valid', '媒体文件类型不合法'], otherFormat),
  }),
  documentedFor(['oa-customer-service', 'oa-media', 'wx-verify'], {
    40005: entry('bug', ['The kind of file is not valid', '文件类型不合法'], otherFormat),
  }),
  documentedFor(['privacy', 'wx-verify'], {
    40006: entry('bug', ['The file has a size that is not allowed', '文件大小不合法'], smallerFile),
  }),
  documentedFor(['business-kf', 'oa-mass-message', 'oa-material', 'oa-media'], {
    40007: entry(
      'bug',
      ['The media id is wrong, has expired or belongs to another account', '媒体文件 id 无效、已过期或属于其他账号'],
      ['Upload the file again; temporary media live three days.', '请重新上传，临时素材有效期三天。'],
    ),
  }),
  documentedFor(['oa-card', 'oa-customer-service', 'oa-media'], {
    40009: entry('bug', ['The picture is too large', '图片大小不合法'], smallerFile),
  }),
  documentedFor(['oa-ai'], {
    40010: entry('bug', ['The recording is too large', '语音文件大小不合法'], smallerFile),
  }),
  documentedFor(['oa-media', 'oa-material'], {
    40011: entry('bug', ['The video is too large', '视频文件大小不合法'], smallerFile),
    40012: entry('bug', ['The thumbnail is too large', '缩略图大小不合法'], smallerFile),
    40121: invalid('The kind of media for view_limited', 'view_limited 的素材类型'),
    40128: entry(
      'bug',
      ['The media id does not come from permanent material', 'media_id 不是永久素材'],
      ['Upload it with the interface for permanent material.', '请通过永久素材接口上传。'],
    ),
    40137: entry('bug', ['The picture’s format is not supported', '不支持的图片格式'], otherFormat),
    40141: invalid('The picture’s URL', '图片 url'),
    40160: entry('bug', ['The file is not a valid picture', '图片文件无效'], otherFormat),
    40161: entry('bug', ['The picture files do not fit together', '图片文件不匹配'], mendRequest),
    40175: invalid('The material id', '素材 id'),
    40191: invalid('pic_url'),
    40215: entry('bug', ['The number of pictures is not valid', '图片数量不合法'], sendFewer),
    40217: entry('bug', ['The number of videos is not valid', '视频数量不合法'], sendFewer),
    40218: unknown('video', '视频'),
    40229: missing('The cover of the media', '媒体封面'),
    41006: missing('media_id'),
    41026: missing('The list of pictures', '图片列表'),
    44001: entry('bug', ['The file is empty', '多媒体文件为空'], fillIn),
    44997: entry('bug', ['The picture’s URL is too long', '图片 url 超过长度限制'], shorten),
    45001: entry('bug', ['The file is too large', '多媒体文件大小超过限制'], smallerFile),
    45007: entry('bug', ['The recording is too long', '语音播放时间超过限制'], smallerFile),
    45034: entry('bug', ['There are too many files', '媒体文件数量超过限制'], sendFewer),
    45060: entry(
      'state',
      ['The material is used by an automatic answer or a menu', '素材正被自动回复或菜单引用'],
      ['Take it out there first.', '请先解除引用。'],
    ),
    45068: entry('bug', ['The file is too large', '文件大小超过限制'], smallerFile),
    45074: entry('quota', ['The list of material is full', '素材数量超过限制'], deleteSome),
    45092: missing('The recording', '语音数据'),
    45101: entry('quota', ['The limit of uploads is reached', '上传次数达到上限'], waitForMidnight),
    45161: entry(
      'bug',
      ['The video id does not come from the upload interface', 'video_id 必须由上传接口生成'],
      ['Upload the video by interface first.', '请先通过接口上传视频。'],
    ),
    46001: unknown('media', '媒体数据'),
    46007: entry('busy', ['The file is still being converted', '文件正在转码'], tryLater),
    48005: entry(
      'state',
      ['Automatic answers or menus use the material', '素材被自动回复或菜单引用，不能删除'],
      ['Take it out there first.', '请先解除引用。'],
    ),
    48010: entry('permission', ['The material may not be changed', '素材不允许修改'], seeConsole),
    48013: entry(
      'bug',
      ['The video was not uploaded by the new interface', '视频不是通过新接口上传'],
      ['Upload it by the new interface, then send it.', '请通过新接口上传后再群发。'],
    ),
    48014: entry('state', ['The video’s review has a problem', '视频审核状态异常'], seeConsole),
    52000: entry(
      'bug',
      ['The picture does not come from WeChat’s picture host', '图片不是微信图片域名'],
      ['Upload the picture first and use the URL that comes back.', '请先上传图片并使用返回的 URL。'],
    ),
    89005: entry('permission', ['The right to add videos was taken away', '添加视频的能力被封禁'], seeConsole),
    89006: entry('permission', ['The right to upload videos was taken away', '上传视频的能力被封禁'], seeConsole),
  }),
  documentedFor(['wx-verify'], {
    41005: missing('The file’s data', '多媒体文件数据'),
  }),
  documentedFor(['content-security'], {
    87014: entry('user-action', ['The content is risky', '内容存在风险'], changeContent),
    87015: entry('bug', ['The check took too long', '检测超时，请减小内容'], shorten),
    9410009: entry(
      'quota',
      ['The test quota is used up', '测试额度已耗尽'],
      ['Buy or apply for more quota.', '请购买或申请更多额度。'],
    ),
  }),
  documentedFor(['content-security', 'wxacode'], {
    40129: invalid('The scene', '场景值'),
  }),
  documentedFor(['image-ocr'], {
    40156: entry('bug', ['The parameters of face recognition are not valid', '人脸识别参数无效'], checkValues),
    40157: entry('user-action', ['The picture shows no face', '图片中没有人脸'], pictureAgain),
    101000: entry(
      'bug',
      ['The picture’s URL is wrong, or the picture cannot be fetched', '图片 URL 错误或拉取失败'],
      ['Give a public URL, or send the file.', '请使用可公开访问的 URL，或直接上传文件。'],
    ),
    101001: entry(
      'user-action',
      ['The picture shows no such document', '图片中未找到证件'],
      ['Take the picture again, sharp and complete.', '请重新拍摄清晰完整的图片。'],
    ),
    101002: entry(
      'quota',
      ['The bought calls are used up', '服务市场额度不足'],
      ['Buy more calls in the service market.', '请在服务市场购买更多额度。'],
    ),
    101003: entry(
      'quota',
      ['The bought calls are used up', '服务市场额度不足'],
      ['Buy more calls in the service market.', '请在服务市场购买更多额度。'],
    ),
  }),
  documentedFor(['face-identify'], {
    84001: invalid('The identification', 'identify id'),
    84002: entry('state', ['The user’s data has expired', '用户数据已过期'], loginAgain),
    84003: entry('state', ['There is no data of the user', '用户数据不存在'], loginAgain),
    84004: entry('busy', ['The video could not be uploaded', '视频上传失败'], tryLater),
    84005: entry('busy', ['The video could not be downloaded', '视频下载失败'], tryLater),
    84006: missing('Name or identity number', '姓名或身份证号'),
  }),
];
