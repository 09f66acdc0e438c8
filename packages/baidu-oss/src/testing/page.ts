/** Answers with a page that runs no script. */
export const htmlPage = (title: string, body: string, status = 200): Response =>
  new Response(document(title, body), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      'cache-control': 'no-store',
    },
  });

/** Text as it can stand in a page. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const document = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<style>
:root{color-scheme:light dark;--line:light-dark(#e3e5e8,#3a3d42);--soft:light-dark(#5f646b,#a2a7ae);--accent:light-dark(#2a4fd0,#7f9bff)}
*{box-sizing:border-box}body{margin:0;min-height:100dvh;display:grid;place-items:center;padding:1rem;background:light-dark(#f3f4f6,#141517);font:1rem/1.5 system-ui,sans-serif}
main{width:min(34rem,100%);background:light-dark(#fff,#1f2124);border:1px solid var(--line);border-radius:1rem;padding:1.5rem}
h1{font-size:1.3rem;margin:0 0 .5rem}p{margin:0 0 1rem;color:var(--soft)}code{overflow-wrap:anywhere}
fieldset{border:0;margin:0 0 1rem;padding:0}legend{padding:0;font-weight:600;margin-bottom:.5rem}
label{display:flex;gap:.6rem;align-items:baseline;padding:.6rem 0;border-bottom:1px solid var(--line)}label span{display:grid;overflow-wrap:anywhere}small{color:var(--soft)}
input[type=text]{flex:1;min-width:0;font:inherit;padding:.6rem;border:1px solid var(--line);border-radius:.5rem;background:none;color:inherit}
dt{color:var(--soft)}dd{margin:0 0 .75rem;overflow-wrap:anywhere}
footer{display:flex;gap:.75rem;justify-content:flex-end}
button{font:inherit;padding:.6rem 1.4rem;min-height:2.75rem;border-radius:.6rem;border:1px solid var(--line);background:none;color:inherit;cursor:pointer}
.primary{background:light-dark(#2a4fd0,#3a5bd8);border-color:transparent;color:#fff}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
