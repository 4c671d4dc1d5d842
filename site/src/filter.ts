/** Replaces the legend and keeps what was ticked, chosen and focused in it. */
export function replaceLegend(holder: HTMLElement, html: string): void {
  const before = [...holder.querySelectorAll('input')];
  const checked = before.filter((input) => input.checked).map((input) => input.className);
  const focused = before.find((input) => input === document.activeElement)?.className;
  const template = document.createElement('template');
  template.innerHTML = html;
  const legend = template.content.firstElementChild;
  if (legend !== null) holder.replaceChildren(...legend.children);
  for (const input of holder.querySelectorAll('input')) {
    if (checked.includes(input.className)) input.checked = true;
    if (input.className === focused) input.focus();
  }
}
