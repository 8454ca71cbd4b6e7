// The basket of the demonstration shop: kept in this browser, never sent anywhere.
const KEY = "tarrock-basket";

function read() {
  try {
    const lines = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(lines) ? lines : [];
  } catch {
    return [];
  }
}

function write(lines) {
  try {
    localStorage.setItem(KEY, JSON.stringify(lines));
  } catch {
    // Storage is switched off: the basket then lasts for this page only.
  }
  showCount(lines);
}

function showCount(lines) {
  for (const place of document.querySelectorAll("[data-count]")) place.textContent = String(lines.length);
}

function say(text) {
  const place = document.querySelector("[data-status]");
  if (place) place.textContent = text;
}

function el(name, text, attributes = {}) {
  const node = document.createElement(name);
  node.textContent = text;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

function showBasket(lines) {
  const place = document.querySelector("[data-basket]");
  if (!place) return;
  if (lines.length === 0) {
    const empty = el("p", "Your basket is empty. ");
    empty.append(el("a", "See what we make", { href: "/shop/products.html" }), ".");
    place.replaceChildren(empty);
    return;
  }
  const table = el("table", "");
  table.append(el("caption", "Things in your basket"));
  const head = table.createTHead().insertRow();
  for (const text of ["Product", "Size", "Price", ""]) head.append(text ? el("th", text, { scope: "col" }) : el("td", ""));
  const body = table.createTBody();
  let sum = 0;
  for (const [index, line] of lines.entries()) {
    const row = body.insertRow();
    const remove = el("button", "Remove", { "aria-label": `Remove ${line.name}`, class: "quiet" });
    remove.addEventListener("click", () => {
      const rest = read().filter((_, i) => i !== index);
      write(rest);
      showBasket(rest);
      say(`${line.name} removed.`);
    });
    row.append(el("th", line.name, { scope: "row" }), el("td", line.size), el("td", `£${line.price}`));
    row.insertCell().append(remove);
    sum += Number(line.price);
  }
  const delivery = sum >= 80 ? "free UK delivery" : "UK delivery £4.50";
  const pay = el("button", "Go to checkout", { class: "btn" });
  const reply = el("p", "", { role: "status" });
  pay.addEventListener("click", () => {
    reply.textContent = "This is a demonstration shop: the tour ends here, and nothing has been ordered.";
  });
  place.replaceChildren(table, el("p", `Total £${sum}, ${delivery}`, { class: "total" }), pay, reply);
}

for (const form of document.querySelectorAll("form.buy")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { name, price } = form.dataset;
    write([...read(), { name, price: Number(price), size: [...new FormData(form).values()].join(", ") }]);
    const button = form.querySelector("button");
    const before = [...button.childNodes];
    button.textContent = "Added";
    say(`${name} added to the basket.`);
    setTimeout(() => button.replaceChildren(...before), 1600);
  });
}

// Help pages: a list of their sections, beside the text.
const doc = document.querySelector(".doc");
if (doc) {
  const nav = el("nav", "", { class: "toc", "aria-labelledby": "toc" });
  const list = el("ul", "");
  for (const heading of doc.querySelectorAll("main h2[id]")) {
    const item = el("li", "");
    item.append(el("a", heading.textContent, { href: `#${heading.id}` }));
    list.append(item);
  }
  nav.append(el("p", "On this page", { id: "toc" }), list);
  doc.prepend(nav);
}

showCount(read());
showBasket(read());
