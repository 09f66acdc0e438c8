import type { AccountKind } from './options.js';
import { permissionSetNames } from './permission-set-names.js';

/** What the consent page shows. */
export interface ConsentView {
  /** Where the form posts to. */
  readonly action: string;
  readonly componentAppId: string;
  readonly preAuthCode: string;
  readonly redirectUri: string;
  readonly accounts: readonly {
    readonly appId: string;
    readonly nickName: string;
    readonly kind: AccountKind;
    readonly granted: boolean;
    readonly sets: readonly number[];
  }[];
}

/** The page with the accounts, their permission sets, and the buttons. It works without scripts. */
export function consentForm(view: ConsentView): string {
  const accounts = view.accounts.map((account, index) => accountCard(account, index === 0)).join('');
  return page(
    'Authorize a service provider',
    `<form method="post" action="${escapeHtml(view.action)}">
<h1>Authorize a service provider</h1>
<p>The platform <code>${escapeHtml(view.componentAppId)}</code> asks to manage one of your accounts. Choose the account and what it may do.</p>
<fieldset><legend>Account</legend>${accounts}</fieldset>
<footer><button name="decision" value="refuse">Refuse</button><button name="decision" value="allow" class="primary">Allow</button></footer>
</form>`,
  );
}

/** A page that only says something. */
export function messagePage(message: string): string {
  return page('Authorization', `<main><h1>Authorization</h1><p role="status">${escapeHtml(message)}</p></main>`);
}

function accountCard(account: ConsentView['accounts'][number], checked: boolean): string {
  const appId = escapeHtml(account.appId);
  const sets = account.sets
    .map((id) => {
      const name = permissionSetNames[id] ?? `Permission set ${id}`;
      return `<label><input type="checkbox" name="sets-${appId}" value="${id}" checked><span>${escapeHtml(name)} <small>${id}</small></span></label>`;
    })
    .join('');
  const kind = account.kind === 'mini-program' ? 'Mini program' : 'Official account';
  return `<section><label class="account"><input type="radio" name="appid" value="${appId}"${checked ? ' checked' : ''}>
<span><strong>${escapeHtml(account.nickName)}</strong><small>${kind} · ${appId}${account.granted ? ' · authorized already' : ''}</small></span></label>
<div class="sets">${sets}</div></section>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<style>
:root{color-scheme:light dark;--line:light-dark(#e3e5e8,#3a3d42);--card:light-dark(#fff,#1f2124);--soft:light-dark(#666b72,#a2a7ae);--accent:#07a35a}
*{box-sizing:border-box}body{margin:0;min-height:100dvh;display:grid;place-items:center;padding:1rem;background:light-dark(#f3f4f6,#141517);font:1rem/1.5 system-ui,sans-serif}
form,main{width:min(36rem,100%);background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:1.5rem 1.5rem .5rem}
h1{font-size:1.3rem;margin:0 0 .5rem}p{margin:0 0 1rem;color:var(--soft)}code{overflow-wrap:anywhere}
fieldset{border:0;margin:0;padding:0}legend{padding:0;font-weight:600;margin-bottom:.5rem}
section{border:1px solid var(--line);border-radius:.75rem;margin-bottom:.75rem}section:has([type=radio]:checked){border-color:var(--accent)}
label{display:flex;gap:.6rem;align-items:baseline;cursor:pointer}.account{padding:.75rem 1rem}.account span{display:grid;overflow-wrap:anywhere}
small{color:var(--soft)}input{accent-color:var(--accent)}
.sets{display:none;border-top:1px solid var(--line);padding:.75rem 1rem;gap:.35rem 1rem;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr))}
section:has([type=radio]:checked) .sets{display:grid}
footer{position:sticky;bottom:0;display:flex;gap:.75rem;justify-content:flex-end;padding:1rem 0;background:var(--card)}
button{font:inherit;padding:.6rem 1.4rem;min-height:2.75rem;border-radius:.6rem;border:1px solid var(--line);background:none;color:inherit;cursor:pointer}
.primary{background:light-dark(#067d46,#0a8f52);border-color:transparent;color:#fff}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media(max-width:30rem){footer button{flex:1}form,main{padding:1.1rem 1.1rem .1rem}}
</style></head><body>${body}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
