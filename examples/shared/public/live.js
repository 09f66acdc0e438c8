// Everything works without this file but the live log; with it, pages follow by themselves and keep their place.

/** Takes the live parts of a freshly rendered page, except those in which somebody is typing. */
function show(markup) {
  const fresh = new DOMParser().parseFromString(markup, 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(part.id);
    if (!next || next.innerHTML === part.dataset.shown || isEdited(part)) continue;
    part.dataset.shown = next.innerHTML;
    const focused = part.contains(document.activeElement) ? pathOf(document.activeElement) : undefined;
    const open = new Set([...part.querySelectorAll('details[open][id]')].map(({ id }) => id));
    part.replaceChildren(...next.childNodes);
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    if (focused) part.querySelector(focused)?.focus({ preventScroll: true });
  }
}

function isEdited(part) {
  const fields = [...part.querySelectorAll('input:not([type=hidden]), textarea, select')];
  return fields.some(
    (field) =>
      field === document.activeElement ||
      (field.localName === 'select' ? field.dataset.touched !== undefined : field.value !== field.defaultValue),
  );
}
document.addEventListener('change', ({ target }) => {
  target.dataset.touched = '';
});

const pathOf = (element) => {
  const form = element.closest('form');
  return form && `form[action="${form.getAttribute('action')}"] ${element.localName}`;
};

/** Makes a form count as not edited, so that its fresh version may replace it. */
function settle(form) {
  form.reset();
  for (const field of form.elements) delete field.dataset.touched;
  if (form.contains(document.activeElement) && document.activeElement.localName !== 'button')
    document.activeElement.blur();
}

let asked = 0;
async function refresh() {
  const mine = ++asked;
  const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (mine !== asked || !response) return;
  // The session is over: the server has a page for that.
  if (response.status === 401) location.reload();
  else if (response.ok) show(await response.text());
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (form.method !== 'post' || 'leaves' in form.dataset) return;
  event.preventDefault();
  const button = event.submitter;
  if (button?.ariaBusy === 'true') return;
  button?.setAttribute('aria-busy', 'true');
  const body = new URLSearchParams(new FormData(form, button));
  try {
    const response = await fetch(form.getAttribute('action'), {
      method: 'POST',
      body,
      headers: { accept: 'text/html' },
    });
    if (response.status === 401) {
      location.reload();
      return;
    }
    const reached = new URL(response.url);
    if (reached.pathname !== location.pathname) {
      location.assign(reached);
      return;
    }
    const markup = await response.text();
    asked++;
    // What was typed stays when it did not work.
    if (!new DOMParser().parseFromString(markup, 'text/html').querySelector('[role=status] .bad')) settle(form);
    show(markup);
    const notice = document.getElementById(form.closest('#platform') ? 'platform-notice' : 'notice');
    notice?.scrollIntoView({ block: 'nearest' });
  } finally {
    button?.removeAttribute('aria-busy');
  }
});

const lines = document.getElementById('log-lines');
const state = document.getElementById('log-state');
const events = new EventSource('/events');
let pending;
events.addEventListener('open', () => {
  state?.classList.add('on');
  void refresh();
});
events.addEventListener('error', () => state?.classList.remove('on'));
events.addEventListener('line', ({ data }) => {
  lines?.insertAdjacentHTML('afterbegin', data);
  while (lines?.children.length > 200) lines.lastElementChild.remove();
});
events.addEventListener('changed', () => {
  clearTimeout(pending);
  pending = setTimeout(refresh, 150);
});
setInterval(() => {
  if (document.visibilityState === 'visible') void refresh();
}, 10_000);
