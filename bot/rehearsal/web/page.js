// The rehearsal page: everything shown comes from api/state and api/chat; the server says when something changed.
"use strict";

history.replaceState(null, "", location.pathname); // the key is a cookie by now
const $ = (id) => document.getElementById(id);
const seen = new Map();
let state = null, chosen = null, shown = new Map(), version = -1;
const narrow = matchMedia("(max-width: 760px)");

function make(tag, props = {}, ...children) {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children);
  return element;
}

async function call(path, body) {
  const options = body instanceof Blob ? { method: "POST", body } : body ? { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } : {};
  const response = await fetch(path, options).catch(() => null);
  if (!response) { outOfReach(); return {}; }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) $("busy").textContent = answer.message || "Det gick inte.";
  return answer;
}

function outOfReach() { $("busy").textContent = "Ingen kontakt med Tertialbot. Är övningen avslutad?"; }

function theme() {
  const wanted = $("theme").value;
  if (wanted) return wanted;
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function dress() {
  document.documentElement.dataset.theme = theme();
  shown = new Map();
  if (chosen) refresh();
}

function showPeople() {
  const focused = document.activeElement?.dataset?.chat;
  $("people").replaceChildren(...state.chats.map((chat) => {
    const unread = chat.count - (seen.get(chat.id) ?? chat.first);
    const who = make("span", { className: "who" }, chat.name, make("span", { className: "role", textContent: chat.role }));
    const button = make("button", { type: "button", onclick: () => choose(chat.id) }, who);
    button.setAttribute("aria-current", String(chat.id === chosen));
    button.dataset.chat = chat.id;
    if (unread > 0) {
      const mark = make("span", { className: "unread", textContent: unread });
      mark.append(make("span", { className: "hidden", textContent: unread === 1 ? " nytt" : " nya" }));
      button.append(mark);
    }
    return button;
  }));
  if (focused) [...$("people").children].find((each) => each.dataset.chat === focused)?.focus();
}

async function choose(id) {
  chosen = id;
  document.body.dataset.view = "talk";
  foldTools(true);
  await refresh();
  $(narrow.matches ? "with" : "write").focus({ preventScroll: true });
}

// on a phone a chat has the whole screen but one line
function foldTools(folded) { $("fold").setAttribute("aria-expanded", String(!folded)); }

async function showChat() {
  const chat = state.chats.find((each) => each.id === chosen);
  const { messages = [] } = await call(`api/chat?id=${encodeURIComponent(chosen)}`);
  seen.set(chosen, chat.count);
  $("with").textContent = chat.name;
  $("write").placeholder = chat.channel ? "Skriv till @Tertialbot i kanalen" : "Fråga något, eller skriv ”hjälp”";
  for (const id of ["as", "as-label"]) $(id).hidden = !chat.channel;
  document.querySelector(".attach").hidden = chat.channel; // nobody can drop a file to a bot there
  $("say").hidden = false;
  const focused = document.activeElement?.closest?.(".message");
  // what is unchanged stays as it is, with all that is typed in it
  const before = shown;
  shown = new Map(messages.map((message) => {
    const key = `${chosen} ${message.id}`, text = JSON.stringify(message), old = before.get(key);
    return [key, old?.text === text ? old : { text, element: showMessage(message), changed: true }];
  }));
  const entries = [...shown.values()], changed = entries.filter((each) => each.changed).at(-1);
  if (!changed && before.size === shown.size && entries.length) return;
  place(entries.map((each) => each.element));
  for (const each of entries) each.changed = false;
  changed?.element.scrollIntoView({ block: changed.element.querySelector(".card") ? "start" : "end" });
  if (focused && !focused.isConnected) {
    const anew = $("messages").querySelector(`[data-id="${focused.dataset.id}"]`);
    (anew?.querySelector("select, textarea, input") ?? anew?.querySelector("button") ?? $("messages")).focus();
  }
}

function place(elements) {
  const box = $("messages");
  const wanted = elements.length ? elements : [make("p", { className: "empty", textContent: "Inget här ännu. Ta dig till nästa händelse." })];
  for (const each of [...box.children]) if (!wanted.includes(each)) each.remove();
  wanted.forEach((each, i) => { if (box.children[i] !== each) box.insertBefore(each, box.children[i] ?? null); });
}

function showMessage(message) {
  const element = make("div", { className: `message${message.mine ? " mine" : ""}${message.reply ? " reply" : ""}` });
  element.dataset.id = message.id;
  element.append(make("div", { className: "from", textContent: message.from }));
  if (message.text) element.append(make("div", { className: "text", textContent: message.text }));
  if (message.card) {
    const card = renderCard(message.card, { theme: theme(), onAction: (action) => press(message, action, element) });
    element.append(card.element);
  }
  if (message.offer) element.append(showOffer(message));
  if (message.file) {
    const link = make("a", { href: message.file.contentUrl, textContent: message.file.name });
    link.setAttribute("download", "");
    element.append(make("div", { className: "text" }, link));
  }
  return element;
}

function showOffer({ id, offer }) {
  const answer = async (accept) => { await call("api/consent", { chat: chosen, message: id, accept }); await refresh(); };
  const size = `${offer.name} (ungefär ${Math.ceil(offer.content.sizeInBytes / 1024)} kB)`;
  return make("div", { className: "text" }, make("strong", { textContent: size }),
    make("p", { textContent: offer.content.description }),
    make("button", { type: "button", textContent: "Tillåt", onclick: () => answer(true) }), " ",
    make("button", { type: "button", textContent: "Avböj", onclick: () => answer(false) }));
}

async function press(message, action, element) {
  if (action.url) { window.open(action.url, "_blank", "noopener"); return; }
  const answer = await call("api/press", { chat: chosen, as: $("as").value, message: message.id, verb: action.verb, data: action.data });
  if (answer.text) {
    element.querySelector(".told")?.remove();
    element.append(make("div", { className: "told", role: "status", textContent: answer.text }));
  }
  await refresh();
}

async function showInside() {
  if ($("inside").hidden) return;
  const { ledger = [], wire = [] } = await call("api/inside");
  const head = ["Vad", "Till", "Läge", "Varför", "När"];
  const table = make("table", {}, make("thead", {}, make("tr", {}, ...head.map((text) => make("th", { scope: "col", textContent: text })))));
  table.append(make("tbody", {}, ...ledger.map((row) => make("tr", {}, ...row.map((text) => make("td", { textContent: text }))))));
  $("ledger").replaceChildren(table);
  const open = new Set([...$("wire").querySelectorAll("details[open]")].map((each) => each.dataset.key));
  $("wire").replaceChildren(...wire.map((each) => {
    const details = make("details", { open: open.has(each.key) }, make("summary", { textContent: each.title }), make("pre", { textContent: JSON.stringify(each.body, null, 2) }));
    details.dataset.key = each.key;
    return details;
  }));
}

// one at a time: answers that overtake each other must not show what was before
let refreshing = null, again = false;
function refresh() {
  again = Boolean(refreshing);
  refreshing ??= (async () => { do { again = false; await showAll(); } while (again); })().finally(() => { refreshing = null; });
  return refreshing;
}

async function showAll() {
  const answer = await call("api/state");
  if (!answer.chats) return;
  state = answer;
  $("now").textContent = state.now;
  $("busy").textContent = state.busy || state.happened;
  $("waiting").hidden = !state.waiting;
  $("waiting").querySelector("span").textContent = state.waiting;
  document.body.dataset.jobsDone = state.jobsDone;
  for (const button of document.querySelectorAll("[data-move], [data-do]")) button.disabled = Boolean(state.busy);
  const people = state.chats.filter((chat) => !chat.channel);
  if ($("as").options.length !== people.length) {
    const as = $("as").value || state.leader, whom = $("whom").value || people[0].id;
    for (const id of ["as", "whom"]) $(id).replaceChildren(...people.map((chat) => new Option(chat.name, chat.id)));
    [$("as").value, $("whom").value] = [as, whom];
  }
  for (const each of document.querySelectorAll("[data-alone]")) each.hidden = (each.dataset.alone === "yes") !== state.alone;
  if (chosen) await showChat();
  showPeople();
  await showInside();
}

for (const button of document.querySelectorAll("[data-move]")) button.onclick = () => call("api/move", { how: button.dataset.move });
document.querySelector("[data-do]").onclick = () => call("api/answers", { but: chosen || "" });
$("back").onclick = () => { document.body.dataset.view = "people"; };
$("fold").onclick = () => foldTools($("fold").getAttribute("aria-expanded") === "true");
$("theme").onchange = dress;
matchMedia("(prefers-color-scheme: dark)").onchange = dress;
function lookBehind(open) {
  $("inside").hidden = !open;
  $("behind").setAttribute("aria-expanded", String(open));
  (open ? $("inside").querySelector("[aria-selected=true]") : $("behind")).focus();
  showInside();
}
$("behind").onclick = () => lookBehind($("inside").hidden);
$("close").onclick = () => lookBehind(false);
$("inside").onkeydown = (event) => { if (event.key === "Escape") lookBehind(false); };
const tabs = [...document.querySelectorAll("[role=tab]")];
function selectTab(tab) {
  for (const each of tabs) {
    each.setAttribute("aria-selected", String(each === tab));
    each.tabIndex = each === tab ? 0 : -1;
    $(each.getAttribute("aria-controls")).hidden = each !== tab;
  }
  tab.focus();
}
for (const tab of tabs) {
  tab.onclick = () => selectTab(tab);
  tab.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) selectTab(tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]);
  };
}
$("say").onsubmit = async (event) => {
  event.preventDefault();
  const text = $("write").value.trim();
  if (!text || !chosen) return;
  $("write").value = "";
  await call("api/say", { chat: chosen, as: $("as").value, text });
  await refresh();
};
$("file").onchange = async () => {
  const file = $("file").files[0];
  if (!file || !chosen) return;
  await call(`api/drop?chat=${encodeURIComponent(chosen)}&name=${encodeURIComponent(file.name)}`, file);
  $("file").value = "";
  await refresh();
};
$("trouble").onsubmit = async (event) => {
  event.preventDefault();
  const answer = await call("api/trouble", { whom: $("whom").value, fault: $("fault").value });
  $("troubled").textContent = answer.message;
};

document.body.dataset.view = "people";
$("say").hidden = true;
dress();
refresh();
const events = new EventSource("api/events");
events.onerror = outOfReach;
events.onmessage = (event) => { if (event.data !== version) { version = event.data; refresh(); } };
