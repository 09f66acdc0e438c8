import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** 服务资源提交审核: the resource was submitted for review. Its own members are not documented: see `raw`. */
export interface ServerResourceDeliverWaitPush extends MessagePush<'SERVER_RESOURCE_DELIVER_WAIT'> {}

/** 服务资源审核中: the resource is under review. Its own members are not documented: see `raw`. */
export interface ServerResourceWaitPush extends MessagePush<'SERVER_RESOURCE_WAIT'> {}

/** 服务资源单条审核通过: the resource was approved. Its own members are not documented: see `raw`. */
export interface ServerResourcePassPush extends MessagePush<'SERVER_RESOURCE_PASS'> {}

/** 服务资源单条审核失败: the resource was refused. Its own members are not documented: see `raw`. */
export interface ServerResourceRejectPush extends MessagePush<'SERVER_RESOURCE_REJECT'> {}

/** 服务资源取消审核: the review was cancelled. Its own members are not documented: see `raw`. */
export interface ServerResourceCancelPush extends MessagePush<'SERVER_RESOURCE_CANCEL'> {}

/** 删除服务资源: the resource was deleted. Its own members are not documented: see `raw`. */
export interface ServerResourceDeletePush extends MessagePush<'SERVER_RESOURCE_DELETE'> {}

/** 百家号文章挂载审核成功: the material may be mounted in articles. Its own members are not documented: see `raw`. */
export interface ArticleMountAuditSuccessPush extends MessagePush<'ARTICLE_MOUNT_AUDIT_SUCCESS'> {}

/** 百家号文章挂载审核拒绝: the material may not be mounted in articles. Its own members are not documented: see `raw`. */
export interface ArticleMountAuditFailPush extends MessagePush<'ARTICLE_MOUNT_AUDIT_FAIL'> {}

/** Pushes about service resources and material in articles. */
export type ResourcePush =
  | ServerResourceDeliverWaitPush
  | ServerResourceWaitPush
  | ServerResourcePassPush
  | ServerResourceRejectPush
  | ServerResourceCancelPush
  | ServerResourceDeletePush
  | ArticleMountAuditSuccessPush
  | ArticleMountAuditFailPush;

/** Fields of {@link ResourcePush}. */
export const resourcePushes: PushTable<ResourcePush> = {
  SERVER_RESOURCE_DELIVER_WAIT: {},
  SERVER_RESOURCE_WAIT: {},
  SERVER_RESOURCE_PASS: {},
  SERVER_RESOURCE_REJECT: {},
  SERVER_RESOURCE_CANCEL: {},
  SERVER_RESOURCE_DELETE: {},
  ARTICLE_MOUNT_AUDIT_SUCCESS: {},
  ARTICLE_MOUNT_AUDIT_FAIL: {},
};
