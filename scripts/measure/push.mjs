// Verify, decrypt and parse one push of 2 KB.
import { createDecipheriv, createSecretKey, hash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openEnvelope, parsePush, sealEnvelope } from '@minigate/wechat-open/webhook';
import { installPeers } from '../lib/peers.mjs';
import { interleaved, microseconds, row, times, us } from './lib.mjs';

export const title = 'Push: verify, decrypt and parse a 2 KB body';

const secret = {
  appId: 'wx134c8103faa5a59e',
  token: 'measureToken',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};
const timestamp = '1700000000';
const nonce = '1590219412';
const plaintext = `<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName><FromUserName><![CDATA[o9AgO5Kd5ggOC-bXrbNODIiE3bGY]]></FromUserName><CreateTime>1700000000</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[weapp_audit_fail]]></Event><Reason><![CDATA[${'1:账号信息不符合规范:<br>'.repeat(44)}]]></Reason><FailTime>1700000000</FailTime></xml>`;

export async function measure() {
  const body = sealEnvelope(plaintext, secret, { timestamp, nonce });
  const encrypt = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(body)[1];
  const signature = hash('sha1', [secret.token, timestamp, nonce, encrypt].sort().join(''));
  const query = { msg_signature: signature, timestamp, nonce };
  const bytes = Buffer.from(`${secret.encodingAesKey}=`, 'base64');
  const key = createSecretKey(bytes);
  const iv = bytes.subarray(0, 16);

  const variants = {
    minigate: () => parsePush(openEnvelope({ body, query }, [secret], { freshnessMs: false }).plaintext),
    // The fastest form that Node offers.
    crypto: () => {
      hash('sha1', [secret.token, timestamp, nonce, encrypt].sort().join(''));
      const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
      return Buffer.concat([decipher.update(encrypt, 'base64'), decipher.final()]);
    },
    ...peerVariants(body, encrypt, signature),
  };
  const round = (run) => async () => {
    // Asynchronous peers are awaited one after the other, as a server does per request.
    if (run.constructor.name !== 'AsyncFunction') return microseconds(run, 2000);
    const start = performance.now();
    for (let i = 0; i < 500; i++) await run();
    return ((performance.now() - start) * 1000) / 500;
  };
  const found = await interleaved(
    Object.fromEntries(Object.entries(variants).map(([name, run]) => [name, round(run)])),
    9,
  );
  const { minigate, crypto, ...others } = found;
  const best = Math.min(...Object.values(others));
  return [
    row(
      'share of the time that crypto alone needs',
      '>= 50 %',
      `${((100 * crypto) / minigate).toFixed(0)} %`,
      crypto / minigate >= 0.5,
      `(${us(minigate)}; crypto alone ${us(crypto)})`,
    ),
    ...(Number.isFinite(best)
      ? [row('speed against the best peer', '>= 3 x', times(best / minigate), best / minigate >= 3)]
      : []),
    ...Object.entries(others).map(([name, value]) => row(`  ${name}`, '', us(value))),
  ];
}

/** The peers' own way from the raw body to the parsed message. */
function peerVariants(body, encrypt, signature) {
  const modules = installPeers();
  if (modules === undefined) return {};
  const require = createRequire(join(modules, 'x.js'));
  const { parseXml } = require(join(modules, 'node-easywechat/dist/Core/Support/Utils.js'));
  const Encryptor = require(join(modules, 'node-easywechat/dist/Core/Encryptor.js'));
  const easywechat = new Encryptor(secret.appId, secret.token, secret.encodingAesKey, secret.appId);
  const WXBizMsgCrypt = require('wechat-crypto');
  const wechatCrypto = new WXBizMsgCrypt(secret.token, secret.encodingAesKey, secret.appId);
  const { CryptoKit } = require(join(modules, '@tnwx/commons/dist/CryptoKit.js'));
  const tnwx = new CryptoKit(
    { getToken: secret.token, getAppId: secret.appId, getEncodingAesKey: secret.encodingAesKey },
    signature,
    timestamp,
    nonce,
  );
  return {
    'node-easywechat': async () => {
      const outer = await parseXml(body);
      return parseXml(easywechat.decrypt(outer.Encrypt, signature, nonce, timestamp));
    },
    // It has no XML parser; node-easywechat's is used for both documents.
    'wechat-crypto with xml2js': async () => {
      const outer = await parseXml(body);
      if (wechatCrypto.getSignature(timestamp, nonce, outer.Encrypt) !== signature) throw new Error('signature');
      return parseXml(wechatCrypto.decrypt(outer.Encrypt).message);
    },
    'tnwx (does not check the receiver)': () => {
      const outer = tnwx.parseXmlToObj(body);
      return tnwx.decryptMsg(outer.Encrypt ?? encrypt);
    },
  };
}
