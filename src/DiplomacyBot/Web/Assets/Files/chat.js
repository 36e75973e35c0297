import { localized, styleOptions } from "./appearance.js";
import { Conversation } from "./conversation.js";

const root = document.getElementById("webchat");
const notice = document.getElementById("state");
const startOver = document.getElementById("start-over");
const listening = root.dataset.listening;
const store = window.WebChat?.createStore({}, () => next => action => next(action.type === "DIRECT_LINE/INCOMING_ACTIVITY" ? here(action) : action));
let shown = null;
let noticeTimer = 0;

if (store) {
  new Conversation({ directLineUrl: root.dataset.directLine, tokensUrl: root.dataset.tokens, onChange: change }).open();
} else {
  tell("Không tải được khung hỏi đáp. Xin kiểm tra kết nối mạng rồi tải lại trang.", true);
}

startOver.addEventListener("click", () => {
  store.dispatch({ type: "WEB_CHAT/SEND_MESSAGE", payload: { method: "keyboard", text: "/mới" } });
  root.querySelector("[data-id='webchat-sendbox-input']")?.focus();
});

// Links to source pages under the address the server listens on lead to where this page came from: the reader may know it by another name.
function here(action) {
  const { activity } = action.payload;
  if (!listening || listening === location.origin || activity.from?.role !== "bot") {
    return action;
  }

  const rewritten = JSON.stringify(activity).replaceAll(`${listening}/sources/`, `${location.origin}/sources/`);
  return { ...action, payload: { ...action.payload, activity: JSON.parse(rewritten) } };
}

function change(state, directLine) {
  const away = state === "away";
  if (away) {
    tell("Chưa kết nối được với máy chủ. Trang sẽ tự nối lại; câu bạn đang gõ vẫn được giữ.", true);
  } else if (state === "online") {
    const wasAway = notice.classList.contains("away");
    tell(wasAway ? "Đã kết nối lại." : "", false);
  }

  startOver.disabled = state !== "online";
  shown = directLine ?? shown;
  if (shown) {
    render(shown, away);
  }
}

function render(directLine, away) {
  WebChat.renderWebChat({
    directLine, store, styleOptions, locale: "vi-VN", nonce: root.nonce,
    disabled: away,
    overrideLocalizedStrings: localized
  }, root);
}

function tell(text, away) {
  clearTimeout(noticeTimer);
  notice.textContent = text;
  notice.classList.toggle("away", away);
  if (text && !away) {
    noticeTimer = setTimeout(() => { notice.textContent = ""; }, 4000);
  }
}
