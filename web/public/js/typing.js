// Results as one types: they are asked for when the fingers rest.

const PAUSE_MS = 300;

/** Calls `act` when nothing has been typed for a moment; the function it returns calls that off. */
export function whileTyping(input, act) {
  let timer;
  const callOff = () => clearTimeout(timer);
  input.addEventListener("input", ({ isComposing }) => {
    callOff();
    if (!isComposing) timer = setTimeout(act, PAUSE_MS);
  });
  return callOff;
}
