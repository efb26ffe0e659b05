/** On the map, the arrows of the card that the pointer or the keyboard is on stand out from all others. */

/** Watches the pictures on `meja`; those without cards and arrows have nothing to stand out. */
export function tonjolkanHubungan(meja: HTMLElement): void {
  const tonjolkan = ({ target }: Event) => {
    const kartu = target instanceof Element ? target.closest('.kartu') : null;
    const ids = [kartu, kartu?.closest('.blok')].flatMap((element) => element?.getAttribute('data-id') ?? []);
    for (const panah of meja.querySelectorAll('.panah')) {
      const ujung = [panah.getAttribute('data-dari'), panah.getAttribute('data-ke')];
      panah.classList.toggle(
        'terkait',
        ids.some((id) => ujung.includes(id)),
      );
    }
  };
  meja.addEventListener('pointerover', tonjolkan);
  meja.addEventListener('pointerleave', tonjolkan);
  meja.addEventListener('focusin', tonjolkan);
}
