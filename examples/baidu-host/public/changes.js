// Shows changes as they come. The browser tells the last one it has when it connects again.
const list = document.getElementById('changes');
const state = document.getElementById('changes-state');
const events = new EventSource(`/live/changes?after=${list.dataset.after}`);
events.addEventListener('open', () => state.classList.add('on'));
events.addEventListener('error', () => state.classList.remove('on'));
events.addEventListener('anew', () => list.replaceChildren());
events.addEventListener('change', ({ data }) => {
  list.insertAdjacentHTML('afterbegin', data);
  while (list.children.length > 200) list.lastElementChild.remove();
});
