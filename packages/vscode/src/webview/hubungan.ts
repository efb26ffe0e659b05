/** On the map, the arrows of the card that the pointer or the keyboard is on stand out from all others. */

/** Watches the pictures on `meja`; those without cards and arrows have nothing to stand out. */
export function tonjolkanHubungan(meja: HTMLElement): void {
  const tonjolkan = ({ target }: Event) => {
    const id = target instanceof Element ? target.closest('.kartu')?.getAttribute('data-id') : undefined;
    for (const panah of meja.querySelectorAll('.panah')) {
      const milik = typeof id === 'string' && [panah.getAttribute('data-dari'), panah.getAttribute('data-ke')].includes(id);
      panah.classList.toggle('terkait', milik);
    }
  };
  meja.addEventListener('pointerover', tonjolkan);
  meja.addEventListener('pointerleave', tonjolkan);
  meja.addEventListener('focusin', tonjolkan);
}
