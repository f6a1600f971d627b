import type { Messages } from './messages.js';
import { datesTr } from './tr-dates.js';

/** After a number a noun stays in the singular. */
const numbers = new Intl.NumberFormat('tr');
const number = (count: number): string => numbers.format(count);

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)} saat`, minutes && `${number(minutes)} dakika`].filter(Boolean).join(' ');

/** `Güney Kore` of `Güney Kore Saati`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('tr', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^(.+) Saati$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const tr: Messages = {
  dates: datesTr,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `Değiştirildi: ${date}; önceki: ${before}` : `Değiştirildi: ${date}`),
    withdrawnOn: (date) => `Geri çekildi: ${date}`,
    reinstatedOn: (date, before) =>
      before ? `Yeniden eklendi: ${date}; önceki: ${before}` : `Yeniden eklendi: ${date}`,
    correctedOn: (date, before) =>
      before ? `Düzeltildi: ${date}; yanlış verilmişti: ${before}` : `Düzeltildi: ${date}`,
    laterCorrected: (date) => `Sonradan yanlış olduğu anlaşıldı ve düzeltildi: ${date}`,
    knownOn: 'Bilgi tarihi',
    earlierDay: 'Değişiklik olan önceki gün',
    laterDay: 'Değişiklik olan sonraki gün',
    knownStatus: ({ date, count, changed }) =>
      `${date} itibarıyla: ${number(count)} etkinlik, değişen: ${number(changed)}`,
    changed: 'Değişiklikler',
  },
  explore: {
    controls: 'Zaman çizelgesi denetimleri',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    earlier: 'Daha önce',
    later: 'Daha sonra',
    showAll: 'Tümünü göster',
    visibleSpan: 'Görünen dönem',
    inView: ({ span, count }) => `Görünen: ${span}, ${number(count)} etkinlik`,
    cluster: (count, when) => `${number(count)} etkinlik, ${when}`,
    clusterIn: (count, when, lane) => `${number(count)} etkinlik, ${when}, ${lane}`,
    zoomHere: 'Yakınlaştırmak için basın',
    moreLanes: (count) => `${number(count)} satır daha`,
    more: (count) => `ve ${number(count)} tane daha`,
    search: 'Etkinlik ara',
    found: (count, total) => `${number(total)} etkinlik içinde ${number(count)} sonuç`,
    nothingFound: 'Eşleşen etkinlik yok.',
    nextFound: 'Sonraki sonuç',
    previousFound: 'Önceki sonuç',
    page: ({ from, to, total }) =>
      from === to ? `${number(from)} / ${number(total)}` : `${number(from)}–${number(to)} / ${number(total)}`,
    nextPage: 'Sonraki etkinlikler',
    previousPage: 'Önceki etkinlikler',
    reading: (total) => `${number(total)} etkinlik okunuyor…`,
  },
  extras: {
    save: 'Farklı kaydet',
    formats: {
      ics: 'Takvim (.ics)',
      csv: 'Tablo (.csv)',
      json: 'Veri (.json)',
      jsonld: 'Arama motorları için veri (.jsonld)',
      html: 'Web sayfası (.html)',
      svg: 'Çizim (.svg)',
      png: 'Resim (.png)',
    },
    addToCalendar: 'Takvime ekle',
    copyLink: 'Bağlantıyı kopyala',
    copied: 'Bağlantı kopyalandı',
    failed: 'İşlem yapılamadı.',
    noPicture: 'Resim yüklenemedi.',
    picture: (name) => `Resim: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `${home} saatiyle aynı`;
      return `${home} saatinden ${words} ${minutesAhead < 0 ? 'geri' : 'ileri'}`;
    },
    timeIn: (time, place, day) => `${place} saatiyle ${day ? `${day} ` : ''}${time}`,
    underWay: 'sürüyor',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `Yükleniyor: ${loaded}…` : `Yükleniyor: ${loaded} / ${total}…`,
    failed: 'Etkinlikler yüklenemedi.',
    retry: 'Yeniden dene',
    refreshed: ({ added, changed, removed }) =>
      `Etkinlikler güncellendi: ${[added && `${number(added)} yeni`, changed && `${number(changed)} değişen`, removed && `${number(removed)} kaldırılan`].filter(Boolean).join(', ')}.`,
    problems: (count) => `Verilerde ${number(count)} sorun`,
  },

  statuses: {
    'under-discussion': 'görüşülüyor',
    unlikely: 'olasılığı düşük',
    tentative: 'kesinleşmedi',
    expected: 'bekleniyor',
    confirmed: 'teyit edildi',
    'took-place': 'gerçekleşti',
    postponed: 'ertelendi',
    cancelled: 'iptal edildi',
  },
  pastStatuses: {
    'under-discussion': 'görüşülüyordu',
    unlikely: 'olasılığı düşüktü',
    tentative: 'kesinleşmemişti',
    expected: 'bekleniyordu',
    confirmed: 'teyit edilmişti',
  },
  noStatus: 'durum belirtilmedi',
  participation: {
    accepted: 'katılımı teyit edildi',
    tentative: 'katılımı olası, teyit edilmedi',
    expected: 'katılımı bekleniyor, teyit edilmedi',
    declined: 'katılmayacak',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[`${number(count)} etkinlik`, span, asOf && `${asOf} itibarıyla`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}: ${number(count)}`).join(', ')}.`,
  asKnown: (date) => `${date} itibarıyla`,
  withdrawn: 'geri çekildi',
  nothingToShow: 'Gösterilecek etkinlik yok.',
  nothingKnownYet: (date, first) => `${date} itibarıyla henüz bir şey bilinmiyordu; ilk haberin tarihi: ${first}.`,
  today: (date) => `Bugün, ${date}`,
  undated: 'Tarihi henüz yok',

  where: 'Yer',
  who: 'Katılımcılar',
  agenda: 'Gündem',
  sources: (count) => (count === 1 ? 'Kaynak' : 'Kaynaklar'),
  localTime: 'Yerel saat',
  website: 'Web sitesi',
  during: 'Bağlı olduğu etkinlik',
  inTheirWords: 'Kaynağın ifadesiyle',

  allEventsAsTable: 'Tablo olarak tüm etkinlikler',
  when: 'Tarih',
  eventColumn: 'Etkinlik',
  status: 'Durum',
  closeDetails: 'Ayrıntıları kapat',
  timeline: 'Zaman çizelgesi',
  years: (count) => `${number(count)} yıl`,
  months: (count) => `${number(count)} ay`,
  days: (count) => (count === 1 ? 'bir gün' : `${number(count)} gün`),
  roughly: (duration) => `yaklaşık ${duration}`,
  hoursAndMinutes,
};
