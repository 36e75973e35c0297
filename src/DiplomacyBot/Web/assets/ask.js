const form = document.getElementById("ask");
const field = document.getElementById("question");
const turns = document.getElementById("turns");
const examples = document.querySelector(".examples");
const conversationId = crypto.randomUUID ? crypto.randomUUID() : String(Date.now()) + Math.random();

form.addEventListener("submit", event => {
  event.preventDefault();
  ask(field.value.trim());
});

examples.querySelectorAll("button").forEach(example =>
  example.addEventListener("click", () => ask(example.textContent)));

async function ask(question) {
  if (!question) {
    return;
  }

  field.value = "";
  examples.hidden = true; // They have shown how to ask; on a phone their place is worth more to the answer.
  const turn = element("section", "turn");
  turn.setAttribute("aria-busy", "true");
  turn.append(element("h2", "", question));
  const text = element("p", "", "Đang tìm trong kho tin…");
  turn.append(text);
  turns.prepend(turn);
  try {
    const response = await fetch("/api/ask", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question, conversationId })
    });
    const answer = await response.json();
    if (!response.ok) {
      throw new Error(answer.error);
    }

    show(turn, text, answer);
  } catch (error) {
    text.textContent = error instanceof TypeError || !error.message
      ? "Không kết nối được với máy chủ. Xin thử lại sau."
      : error.message;
  }

  turn.removeAttribute("aria-busy");
  field.focus();
}

function show(turn, text, answer) {
  // The answer comes first, large; each quote that supports it is a paragraph of its own.
  const [lead, ...quotes] = answer.answer.split(/\n{2,}/);
  text.replaceChildren(...cited(lead, answer.citations));
  text.className = answer.shortAnswer ? "short" : "";
  for (const quote of quotes) {
    const paragraph = element("p", answer.citations.length > 0 ? "quote" : "");
    paragraph.append(...cited(quote, answer.citations));
    turn.append(paragraph);
  }

  if (answer.notice) {
    turn.append(element("p", "notice", answer.notice));
  }

  if (answer.citations.length > 0) {
    const list = element("ol");
    for (const citation of answer.citations) {
      const item = element("li");
      item.append(link(citation, citation.title));
      item.append([citation.outlet, date(citation)].filter(Boolean).map(s => " · " + s).join(""));
      list.append(item);
    }

    turn.append(list);
  }
}

// Each [n] becomes a link to its quote and stays on the line of the word before it; everything else stays text, whatever it holds.
function cited(text, citations) {
  return text.replace(/ (?=\[\d+\])/g, "\u00a0").split(/(\[\d+\])/).map(part => {
    const position = /^\[(\d+)\]$/.exec(part);
    const citation = position && citations.find(c => c.position === Number(position[1]));
    return citation ? link(citation, part) : part;
  });
}

function link(citation, label) {
  const a = element("a", "", label);
  a.href = `/sources/${encodeURIComponent(citation.articleId)}?start=${citation.start}&end=${citation.end}#quote`;
  a.target = "_blank";
  a.rel = "noopener";
  return a;
}

function date(citation) {
  const [year, month, day] = (citation.publishedOn ?? "").split("-").map(Number);
  switch (citation.publishedPrecision) {
    case "day": return `${day}/${month}/${year}`;
    case "month": return `tháng ${month}/${year}`;
    case "year": return `năm ${year}`;
    default: return "";
  }
}

function element(name, className = "", content = "") {
  const node = document.createElement(name);
  node.className = className;
  node.textContent = content;
  return node;
}
