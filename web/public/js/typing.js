// Results as one types: they are asked for when the fingers rest.

const PAUSE_MS = 300;

/** Calls `act` when nothing has been typed for a moment; the function it returns calls that off. */
export function whileTyping(input, act) {
  let timer;
  const callOff = () => clearTimeout(timer);
  const rest = ({ isComposing }) => {
    callOff();
    if (!isComposing) timer = setTimeout(act, PAUSE_MS);
  };
  input.addEventListener("input", rest);
  input.addEventListener("compositionend", rest); // no input comes after it in Chromium
  return callOff;
}
