// One conversation with the bot over Direct Line, kept through reloads of the page, lost connections and restarts of the server.
const kept = "diplomacybot.conversation";
const online = 2, expired = 3, failed = 4;

export class Conversation {
  #directLineUrl;
  #tokensUrl;
  #onChange;
  #current = null;

  // onChange(state, directLine): state is "online" or "away"; directLine is the one to show, new ones replace old ones.
  constructor({ directLineUrl, tokensUrl, onChange }) {
    this.#directLineUrl = new URL(directLineUrl, location.href).href;
    this.#tokensUrl = tokensUrl;
    this.#onChange = onChange;
    addEventListener("pagehide", () => this.#keep());
  }

  // Comes back when there is a connection to show, however long the server is away.
  async open() {
    const before = this.#current;
    this.#current = null;
    for (let tries = 0; ; tries++) {
      try {
        const session = await this.#resume(before) ?? await this.#begin();
        this.#show(session);
        return;
      } catch {
        this.#onChange("away", null);
        await new Promise(done => setTimeout(done, Math.min(1000 * 2 ** tries, 10_000)));
      }
    }
  }

  // The conversation of this page, or the one before its reload, with a new token; null when it is over.
  async #resume(before) {
    const session = before ? { conversationId: before.conversationId, token: before.token, watermark: before.watermark } : read();
    if (!session?.token || !session.conversationId) {
      return null;
    }

    const response = await post(`${this.#directLineUrl}/tokens/refresh`, { authorization: `Bearer ${session.token}` });
    if (response.status === 403 || response.status === 401 || response.status === 404) {
      sessionStorage.removeItem(kept);
      return null;
    }

    const { token } = await granted(response);

    // From its beginning after a reload, for the page has forgotten it.
    return { ...session, token, watermark: session.watermark || "0" };
  }

  async #begin() {
    const response = await post(this.#tokensUrl, { "content-type": "application/json" }, "{}");
    const { token } = await granted(response);
    return { token };
  }

  #show({ token, conversationId, watermark }) {
    const directLine = WebChat.createDirectLine({
      domain: this.#directLineUrl, token, conversationId, watermark, conversationStartProperties: { locale: "vi-VN" }
    });
    this.#current = directLine;
    const isCurrent = () => this.#current === directLine;
    const again = () => isCurrent() && this.open();

    // Direct Line's client reports neither a lost connection nor one that came back: it is seen at the socket.
    const change = state => isCurrent() && this.#onChange(state, directLine);
    directLine.services.WebSocket = class extends WebSocket {
      constructor(url) {
        super(url);
        this.addEventListener("open", () => change("online"));
        this.addEventListener("close", () => change("away"));
      }
    };

    // It tries again after 3 to 15 seconds, then every 20: people who wait for an answer want the former.
    directLine.services.random = () => 0;
    directLine.timeout = 5000;

    let listening = false;
    directLine.connectionStatus$.subscribe(status => {
      if (status === online) {
        this.#keep();
        if (!listening) {
          listening = true;
          directLine.activity$.subscribe({ error: again, complete: again });
        }
      } else if (status === expired || status === failed) {
        again();
      }
    });
    this.#onChange("connecting", directLine);
  }

  #keep() {
    const { conversationId, token } = this.#current ?? {};
    if (conversationId && token) {
      sessionStorage.setItem(kept, JSON.stringify({ conversationId, token }));
    }
  }
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(kept));
  } catch {
    return null;
  }
}

function post(url, headers, body) {
  return fetch(url, { method: "POST", headers, body, credentials: "omit", signal: AbortSignal.timeout(15_000) });
}

async function granted(response) {
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status}`);
  }

  return response.json();
}
