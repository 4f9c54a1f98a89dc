// What pages do beyond HTML. Without this file every page and every form still works.
//
// How a form is sent: `form[data-keep]` is boosted by htmx, which posts it with `HX-Request: true` and follows a
// 303 itself. The page it ends at replaces the body, its address goes into the address bar, and "back" loads the
// page before from the server, because no page is kept in the browser. A form that comes back with mistakes (422)
// or as a clash (409) is shown under the address it was opened at, so that reloading never repeats a POST address.
// An ended sign-in (401, or 499 as Quarkus answers scripts) and every other failure leave the page as it is.
(() => {
  "use strict";
  const find = (selector, within = document) => within.querySelector(selector);
  const here = () => location.pathname + location.search;

  // What was typed is kept, per person, page and form, until the form is accepted, discarded, or someone signs out.
  const key = (form) => `draft ${document.body.dataset.person ?? ""} ${location.pathname} ${form.getAttribute("id")}`;
  const kept = (field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type);
  const tick = (field) => field.type === "checkbox" || field.type === "radio";
  const typed = (form) =>
    [...form.elements].filter(kept).map((field) => [field.name, tick(field) ? field.checked : field.value]);

  function keep(form) {
    sessionStorage.setItem(key(form), JSON.stringify(typed(form)));
  }

  function restore(form) {
    const draft = JSON.parse(sessionStorage.getItem(key(form)) ?? "null");
    const fields = [...form.elements].filter(kept);
    // A form that has other fields by now is another form: half a draft would be a wrong one.
    if (!draft || draft.length !== fields.length || draft.some(([name], i) => name !== fields[i].name)) return;
    if (JSON.stringify(draft) === JSON.stringify(typed(form))) return;
    draft.forEach(([, value], i) => (tick(fields[i]) ? (fields[i].checked = value) : (fields[i].value = value)));
    form.closest("details")?.setAttribute("open", "");
    const notice = find("#restored")?.content.cloneNode(true);
    if (notice) form.prepend(notice);
    say(find("[data-restored]", form)?.innerText ?? "");
  }

  function discard(form) {
    sessionStorage.removeItem(key(form));
    form.reset();
    find("[data-restored]", form)?.remove();
    find(".input, input:not([type=hidden])", form)?.focus();
  }

  function forgetAll() {
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith("draft "))
      .forEach((name) => sessionStorage.removeItem(name));
  }

  // A form is sent once. The button is not `disabled`, because that would take the focus away from it.
  function sending(form, button) {
    form.setAttribute("aria-busy", "true");
    button?.setAttribute("aria-busy", "true");
    button?.setAttribute("aria-disabled", "true");
  }

  function sent(form) {
    form.removeAttribute("aria-busy");
    form.querySelectorAll("button[aria-busy]").forEach((button) => {
      button.removeAttribute("aria-busy");
      button.removeAttribute("aria-disabled");
    });
  }

  function say(words) {
    const live = find("#live");
    if (live) live.textContent = words.replace(/\s+/g, " ").trim();
  }

  // The sentence of the server's own error page says more than we could.
  function failed(answer) {
    const dialog = find("#not-sent");
    if (!dialog || dialog.open) return;
    const page = new DOMParser().parseFromString(answer ?? "", "text/html");
    const heading = find("h1", page)?.textContent;
    if (heading) {
      find("[data-title]", dialog).textContent = heading;
      find("[data-text]", dialog).textContent = find("h1 ~ p", page)?.textContent ?? "";
    }
    dialog.showModal();
  }

  function signedOut() {
    const dialog = find("#signed-out");
    if (!dialog) return location.reload();
    find("[data-again]", dialog).href = here();
    if (!dialog.open) dialog.showModal();
  }

  function arrive() {
    document.querySelectorAll("form[data-keep]").forEach((form) => form.setAttribute("hx-boost", "true"));
  }

  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!form.hasAttribute("aria-busy")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.getAttribute("method") !== "post") return; // the attribute: a field may be called "method"
    if (form.matches("[data-keep]") && window.htmx) keep(form);
    sending(form, event.submitter ?? find("button:not([type=button])", form));
  });
  document.addEventListener("input", (event) => {
    // Without htmx nobody would tell us that the form was accepted, and the draft would haunt the next visit.
    const form = event.target.form;
    if (form?.matches("[data-keep]") && window.htmx) keep(form);
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-discard]")) discard(event.target.closest("form"));
    if (event.target.closest('a[href="/sign-out"]')) forgetAll();
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[aria-busy]").forEach(sent));

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = find("[data-search]");
      if (!search) return;
      event.preventDefault();
      search.focus();
      search.select();
    }
    const command = event.ctrlKey || event.metaKey;
    if (command && (event.key === "Enter" || event.key.toLowerCase() === "s")) {
      const form = event.target.closest("form[data-save]") ?? find("form[data-save]");
      if (!form) return;
      event.preventDefault();
      form.requestSubmit();
    }
    if (event.key === "Escape") event.target.closest("details.menu[open]")?.removeAttribute("open");
  });

  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const form = detail.requestConfig.elt;
    if (detail.xhr.status < 400 && form.matches?.("form[data-keep]")) sessionStorage.removeItem(key(form));
    if (detail.target !== document.body || !detail.shouldSwap) return;
    // htmx replaces what is in the body; which frame it is stands on the body itself.
    const page = new DOMParser().parseFromString(detail.serverResponse, "text/html");
    document.documentElement.lang = page.documentElement.lang;
    document.body.className = page.body.className;
    Object.assign(document.body.dataset, page.body.dataset);
  });
  document.addEventListener("htmx:beforeHistoryUpdate", ({ detail }) => {
    if (detail.xhr.status < 400) return;
    detail.history.type = "replace";
    detail.history.path = here();
  });
  let settled;
  document.addEventListener("htmx:afterSettle", ({ detail }) => {
    if (detail.xhr === settled) return; // once for the page, not once for each of its parts
    settled = detail.xhr;
    if (detail.target !== document.body) return say(find("[data-says]", detail.target)?.dataset.says ?? "");
    if (detail.xhr.status < 400) document.querySelectorAll("form[data-keep]").forEach(restore);
    const start = find("[data-errors]") ?? find("[aria-invalid=true]") ?? find("h1") ?? find("main");
    if (start && !start.hasAttribute("tabindex")) start.tabIndex = -1;
    start?.focus();
  });
  // Quarkus tells scripts that the sign-in has ended, and redirects everybody else; htmx does not say it is one.
  document.addEventListener("htmx:configRequest", ({ detail }) => {
    detail.headers["X-Requested-With"] = "XMLHttpRequest";
  });
  document.addEventListener("htmx:afterSwap", arrive);
  document.addEventListener("htmx:afterRequest", ({ detail }) => detail.elt.matches?.("form") && sent(detail.elt));
  document.addEventListener("htmx:responseError", ({ detail }) => {
    const { xhr, requestConfig, pathInfo } = detail;
    const form = requestConfig.verb !== "get";
    // Accepted, and then the next page failed: that page has its own words for it.
    if (form && pathInfo.responsePath && pathInfo.responsePath !== pathInfo.finalRequestPath) {
      if (requestConfig.elt.matches?.("form[data-keep]")) sessionStorage.removeItem(key(requestConfig.elt));
      location.assign(pathInfo.responsePath);
    } else if (!form && detail.boosted) location.assign(pathInfo.finalRequestPath);
    else if (xhr.status === 401 || xhr.status === 499) signedOut();
    else failed(xhr.response);
  });
  document.addEventListener("htmx:sendError", () => failed());
  document.addEventListener("htmx:timeout", () => failed());

  arrive();
  // After htmx has begun, so that a restored form is already one that it sends.
  document.addEventListener("DOMContentLoaded", () =>
    document.querySelectorAll("form[data-keep]").forEach(restore),
  );
})();
