/**
 * The samples of the alliance's server guide (how_to_join_from_server_side.md), repaired: comments out, values where the guide has none
 * (numbers 0, texts empty), the missing comma in. Whatever else is odd in them is as printed.
 */
export const appInfo = String.raw`{
  "errno": 0,
  "msg": "success",
  "data": [{
    "app_id": 111111,
    "app_name": "小程序",
    "app_desc": "1531812276",
    "photo_addr": "[{\"cover\":\"https:\\/\\/b.bdstatic.com\\/searchbox\\/mappconsole\\/image\\/20180416\\/1523870283-34303.jpg\"}]",
    "qualification": { "name": "", "type": 1, "satus": 1, "ad_type": 1, "ad_status": 1 },
    "category": [{
      "category_id": 0, "category_name": "", "category_desc": "",
      "parent": { "category_id": 0, "category_name": "", "category_desc": "" }
    }],
    "min_swan_version": "",
    "status": 0
  }]
}`;

/** As {@link appInfo}. */
export const packageList = `{
  "errno": 0,
  "msg": "success",
  "data": [
    {
      "version": "1.2.6",
      "remark": "",
      "msg": "审核通过",
      "committer": "--",
      "status": 1,
      "commit_time": "2018/09/04 17:13:59",
      "version_desc": "desc",
      "package_id": 1,
      "rollback_version": "v1.2.5"
    },
    {
      "version": "1.2.7",
      "commit_time": "2018/09/06 15:32:38",
      "version_desc": "desc",
      "upload_status": 1,
      "upload_status_desc": "上传中"
    }
  ]
}`;
