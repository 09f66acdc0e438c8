import { addMember } from './members.js';
import { escapeHtml, htmlPage } from './page.js';
import type { World } from './world.js';

const path = '/console';
const title = 'Alliance console';

/** The page on which a member registers and sees its keys. @returns `undefined` for any other path. */
export async function consolePage(world: World, request: Request, url: URL): Promise<Response | undefined> {
  if (url.pathname !== path) return undefined;
  if (request.method === 'GET') return htmlPage(title, form);
  if (request.method !== 'POST') return htmlPage(title, '<p role="status">This page cannot do that.</p>', 405);
  const name = new URLSearchParams(await request.text()).get('name')?.trim() ?? '';
  if (name === '' || name.length > 40)
    return htmlPage(title, `<p role="alert">Give a name of at most 40 characters.</p>${form}`, 400);
  const { ak, sk, hsk, unionId, officalNo, containerNo } = addMember(world, { name });
  const rows = Object.entries({ AK: ak, SK: sk, hsk, unionId, officalNo, containerNo })
    .map(([term, value]) => `<dt>${term}</dt><dd><code>${escapeHtml(value)}</code></dd>`)
    .join('');
  return htmlPage(title, `<p role="status">${escapeHtml(name)} is a member of the alliance.</p><dl>${rows}</dl>`);
}

const form = `<p>Register a host app. Its keys are shown once.</p>
<form method="post" action="${path}"><fieldset><label>Name of the host<input type="text" name="name" maxlength="40" required autocomplete="off"></label></fieldset>
<footer><button class="primary">Register</button></footer></form>`;
