import type { FakeContext } from '@minigate/core/testing';
import { refusal } from '../errors.js';
import { originInfo } from '../registration/programs.js';
import { categoriesOf, principalOf } from '../seeds.js';
import type { Account, serverDomainSchemes } from '../state.js';
import { accountById, type Principal, type World } from '../world.js';
import { checkComponent, functionInfo } from './component-token.js';
import { callingAccount, type Routes, stateful } from './route.js';

/** Most authorizers in one page of the list. */
const maxPage = 500;

const optionValues: Readonly<Record<string, readonly string[]>> = {
  location_report: ['0', '1', '2'],
  voice_recognize: ['0', '1'],
  customer_service: ['0', '1'],
};

interface OptionInput {
  readonly component_appid?: string;
  readonly authorizer_appid?: string;
  readonly option_name: string;
  readonly option_value: string;
}

/** Details, list and options of the authorizers. */
export function authorizerManagementRoutes(world: World): Routes {
  const getOption = (input: OptionInput, { principal }: FakeContext<Principal, OptionInput>): unknown => {
    const account = optionAccount(world, input, principal);
    const value = account.options.get(input.option_name);
    if (value === undefined) throw refusal(61012);
    return { authorizer_appid: account.appId, option_name: input.option_name, option_value: value };
  };
  const setOption = (input: OptionInput, { principal }: FakeContext<Principal, OptionInput>): unknown => {
    const account = optionAccount(world, input, principal);
    const values = optionValues[input.option_name];
    if (values === undefined) throw refusal(61012);
    if (!values.includes(String(input.option_value))) throw refusal(61013);
    if (account.seed.readOnlyOptions?.includes(input.option_name)) throw refusal(61025);
    account.options.set(input.option_name, String(input.option_value));
    return {};
  };
  return {
    getAuthorizerInfo: stateful((input: { component_appid?: string; authorizer_appid: string }) => {
      checkComponent(world, input.component_appid);
      const account = grantedAccount(world, input.authorizer_appid);
      return {
        authorizer_info: accountInfo(world, account),
        authorization_info: {
          authorizer_appid: account.appId,
          authorizer_refresh_token: account.grant?.refreshToken ?? '',
          func_info: functionInfo(account),
        },
      };
    }),
    getAuthorizerList: stateful((input: { component_appid?: string; offset: number; count: number }) => {
      checkComponent(world, input.component_appid);
      if (input.count > maxPage) throw refusal(40170);
      const granted = [...world.state.accounts.values()].filter((account) => account.grant !== undefined);
      return {
        total_count: granted.length,
        list: granted.slice(input.offset, input.offset + input.count).map(({ appId, grant }) => ({
          authorizer_appid: appId,
          refresh_token: grant?.refreshToken ?? '',
          auth_time: Math.floor((grant?.grantedAt ?? 0) / 1000),
        })),
      };
    }),
    apiConfirmAuthorization: stateful(
      (input: {
        component_appid?: string;
        authorizer_appid: string;
        funcscope_category_id: number;
        confirm_value: number;
      }) => {
        checkComponent(world, input.component_appid);
        const { grant } = grantedAccount(world, input.authorizer_appid);
        if (!grant?.permissionSets.includes(input.funcscope_category_id)) throw refusal(61017);
        if (input.confirm_value === 1) grant.unconfirmedSets.delete(input.funcscope_category_id);
        return {};
      },
    ),
    getAuthorizerOptionInfo: stateful(getOption),
    setAuthorizerOptionInfo: stateful(setOption),
    getAuthorizerOptionLegacy: stateful(getOption),
    setAuthorizerOptionLegacy: stateful(setOption),
  };
}

// The current page sends the component's token, which names no account: then the body must, as WxJava's does.
function optionAccount(world: World, input: OptionInput, principal: Principal): Account {
  if (principal.authorizerAppId !== undefined || input.authorizer_appid === undefined)
    return callingAccount(world, principal);
  return grantedAccount(world, input.authorizer_appid);
}

function grantedAccount(world: World, appId: string): Account {
  const account = accountById(world, appId);
  if (account.grant === undefined) throw refusal(61003);
  return account;
}

function accountInfo(world: World, account: Account): Record<string, unknown> {
  const isProgram = account.kind === 'mini-program';
  return {
    user_name: account.userName,
    nick_name: account.nickName,
    head_img: account.headImage,
    service_type_info: { id: isProgram ? 0 : 2 },
    principal_name: principalOf(account),
    alias: '',
    signature: account.signature,
    qrcode_url: `https://mmbiz.qpic.cn/mmbiz_jpg/${account.appId}/0`,
    business_info: { open_store: 0, open_scan: 0, open_pay: 0, open_card: 0, open_shake: 0 },
    ...originInfo(world, account.appId),
    basic_config: { is_phone_configured: true, is_email_configured: true },
    ...(isProgram && {
      MiniProgramInfo: {
        network: network(account),
        categories: categoriesOf(account).map(({ first_class, second_class }) => ({
          first: first_class,
          second: second_class,
        })),
        visit_status: account.visible ? 0 : 1,
      },
    }),
  };
}

function network({ domains }: Account): Record<string, readonly string[]> {
  const spelling: Readonly<Record<keyof typeof serverDomainSchemes, string>> = {
    requestdomain: 'RequestDomain',
    wsrequestdomain: 'WsRequestDomain',
    uploaddomain: 'UploadDomain',
    downloaddomain: 'DownloadDomain',
    udpdomain: 'UDPDomain',
    tcpdomain: 'TCPDomain',
  };
  return {
    ...Object.fromEntries(
      Object.entries(spelling).map(([kind, name]) => [name, domains.component[kind as keyof typeof spelling]]),
    ),
    BizDomain: domains.component.webviewdomain,
  };
}
