// Asks the server. An answer that says no becomes an Unanswered with its words.

export class Unanswered extends Error {
  constructor(status, title, detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  /** Whether the same question may be answered later. */
  get isAway() {
    return this.status === 0 || this.status === 503;
  }
}

async function answer(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Unanswered(0, 'The server does not answer', 'The service that shows this page does not run or cannot be reached.');
  }
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  throw new Unanswered(response.status, body.title ?? 'Not answered', body.detail ?? `The server answered ${response.status}.`);
}

/** What an address of the API answers. */
export const get = (path, parameters, signal) => {
  const text = parameters?.toString();
  return answer(text ? `${path}?${text}` : path, { signal });
};

/** Sends a file into the inbox. */
export const drop = (file) =>
  answer(`/api/inbox/${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
