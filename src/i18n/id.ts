import { datesId } from './id-dates.js';
import type { Messages } from './messages.js';

const numbers = new Intl.NumberFormat('id');
const number = (count: number): string => numbers.format(count);

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)} jam`, minutes && `${number(minutes)} menit`].filter(Boolean).join(' ');

/** `Korea Selatan` of `Waktu Korea Selatan`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('id', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^Waktu (.+)$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const id: Messages = {
  dates: datesId,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `Diubah pada ${date}, semula: ${before}` : `Diubah pada ${date}`),
    withdrawnOn: (date) => `Ditarik pada ${date}`,
    reinstatedOn: (date, before) => (before ? `Dipulihkan pada ${date}, semula: ${before}` : `Dipulihkan pada ${date}`),
    correctedOn: (date, before) =>
      before ? `Diralat pada ${date}, keliru disebut: ${before}` : `Diralat pada ${date}`,
    laterCorrected: (date) => `Kemudian diketahui keliru dan diralat pada ${date}`,
    knownOn: 'Informasi per',
    earlierDay: 'Hari perubahan sebelumnya',
    laterDay: 'Hari perubahan berikutnya',
    knownStatus: ({ date, count, changed }) => `Per ${date}: ${number(count)} acara, ${number(changed)} berubah`,
    changed: 'Perubahan',
  },
  explore: {
    controls: 'Kendali lini masa',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    earlier: 'Sebelumnya',
    later: 'Selanjutnya',
    showAll: 'Tampilkan semua',
    visibleSpan: 'Kurun waktu yang terlihat',
    inView: ({ span, count }) => `Terlihat: ${span}, ${number(count)} acara`,
    cluster: (count, when) => `${number(count)} acara, ${when}`,
    clusterIn: (count, when, lane) => `${number(count)} acara, ${when}, ${lane}`,
    zoomHere: 'Tekan untuk memperbesar',
    moreLanes: (count) => `${number(count)} baris lagi`,
    more: (count) => `dan ${number(count)} lagi`,
    search: 'Cari acara',
    found: (count, total) => `${number(count)} dari ${number(total)} acara`,
    nothingFound: 'Tidak ada acara yang cocok.',
    nextFound: 'Hasil berikutnya',
    previousFound: 'Hasil sebelumnya',
    page: ({ from, to, total }) =>
      from === to
        ? `${number(from)} dari ${number(total)}`
        : `${number(from)} hingga ${number(to)} dari ${number(total)}`,
    nextPage: 'Acara berikutnya',
    previousPage: 'Acara sebelumnya',
    reading: (total) => `Membaca ${number(total)} acara…`,
  },
  extras: {
    save: 'Simpan sebagai',
    formats: {
      ics: 'Kalender (.ics)',
      csv: 'Tabel (.csv)',
      json: 'Data (.json)',
      jsonld: 'Data untuk mesin pencari (.jsonld)',
      html: 'Halaman web (.html)',
      svg: 'Grafik vektor (.svg)',
      png: 'Gambar (.png)',
    },
    addToCalendar: 'Tambahkan ke kalender',
    copyLink: 'Salin tautan',
    copied: 'Tautan disalin',
    failed: 'Tindakan itu gagal.',
    noPicture: 'Gambar tidak dapat dimuat.',
    picture: (name) => `Gambar: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `sama dengan waktu ${home}`;
      return `${words} ${minutesAhead < 0 ? 'lebih lambat' : 'lebih cepat'} dari waktu ${home}`;
    },
    timeIn: (time, place, day) => `${day ? `${day} ` : ''}pukul ${time} waktu ${place}`,
    underWay: 'sedang berlangsung',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) => (total === undefined ? `Memuat: ${loaded}…` : `Memuat: ${loaded} dari ${total}…`),
    failed: 'Daftar acara tidak dapat dimuat.',
    retry: 'Coba lagi',
    refreshed: ({ added, changed, removed }) =>
      `Acara diperbarui: ${[added && `${number(added)} baru`, changed && `${number(changed)} berubah`, removed && `${number(removed)} dihapus`].filter(Boolean).join(', ')}.`,
    problems: (count) => `${number(count)} masalah dalam data`,
  },

  statuses: {
    'under-discussion': 'dalam pembahasan',
    unlikely: 'kecil kemungkinannya',
    tentative: 'tentatif',
    expected: 'diperkirakan',
    confirmed: 'dipastikan',
    'took-place': 'telah berlangsung',
    postponed: 'ditunda',
    cancelled: 'dibatalkan',
  },
  pastStatuses: {
    'under-discussion': 'sebelumnya dalam pembahasan',
    unlikely: 'sebelumnya kecil kemungkinannya',
    tentative: 'sebelumnya tentatif',
    expected: 'sebelumnya diperkirakan',
    confirmed: 'sebelumnya dipastikan',
  },
  noStatus: 'status tidak disebutkan',
  participation: {
    accepted: 'kehadiran dipastikan',
    tentative: 'kehadiran tentatif, belum dipastikan',
    expected: 'diperkirakan hadir, belum dipastikan',
    declined: 'tidak hadir',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[`${number(count)} acara`, span, asOf && `informasi per ${asOf}`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${number(count)} ${status}`).join(', ')}.`,
  asKnown: (date) => `Informasi per ${date}`,
  withdrawn: 'ditarik',
  nothingToShow: 'Tidak ada acara untuk ditampilkan.',
  nothingKnownYet: (date, first) => `Per ${date} belum ada yang diketahui; kabar pertama bertanggal ${first}.`,
  today: (date) => `Hari ini, ${date}`,
  undated: 'Belum bertanggal',

  where: 'Tempat',
  who: 'Peserta',
  agenda: 'Pokok bahasan',
  sources: () => 'Sumber',
  localTime: 'Waktu setempat',
  website: 'Situs web',
  during: 'Dalam rangka',
  inTheirWords: 'Menurut kata-kata sumber',

  allEventsAsTable: 'Semua acara dalam tabel',
  when: 'Waktu',
  eventColumn: 'Acara',
  status: 'Status',
  closeDetails: 'Tutup perincian',
  timeline: 'Lini masa',
  years: (count) => `${number(count)} tahun`,
  months: (count) => `${number(count)} bulan`,
  days: (count) => (count === 1 ? 'satu hari' : `${number(count)} hari`),
  roughly: (duration) => `sekitar ${duration}`,
  hoursAndMinutes,
};
