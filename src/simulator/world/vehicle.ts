import { between, hex, hash32, pick, roll, salt } from './generation/random.js';

export type Motorization = 'Electric' | 'Hybrid' | 'Thermic' | 'Hydrogen';
export type PrivacyState = 'None' | 'Geolocation' | 'Full';

/** The stored data of a vehicle. Everything else is computed from `seed` and the time. */
export interface WorldVehicle {
  readonly seed: number;
  readonly fleetId: string;
  readonly id: string;
  readonly vin: string;
  /** Whether it may lack a status or maintenance data. */
  readonly gaps: boolean;
}

/** Constant properties of a vehicle. */
export interface Traits {
  readonly motorization: Motorization;
  readonly brand: string;
  readonly label: string;
  readonly pictures: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly privacy: PrivacyState;
  /** Has sent nothing yet: its status returns 404. */
  readonly silent: boolean;
  /** Its maintenance returns 404. */
  readonly withoutMaintenance: boolean;
  readonly alarmFitted: boolean;
  readonly automatic: boolean;
  /** In km, at the epoch. */
  readonly startMileage: number;
  /** In km, with a full battery or tank. */
  readonly electricRange: number;
  readonly fuelRange: number;
  /** In Wh. */
  readonly batteryCapacity: number;
  /** In L (fuel) or kg (hydrogen) per 100 km. */
  readonly consumption: number;
  /** In km/h. */
  readonly cruise: number;
}

interface Make {
  readonly brand: string;
  /** The first three characters of its VINs. */
  readonly wmi: string;
  readonly models: readonly string[];
}

const peugeot: Make = { brand: 'Peugeot', wmi: 'VF3', models: ['208', '308 SW', '3008', 'Partner', 'Expert'] };
const makes: readonly Make[] = [
  peugeot,
  peugeot,
  { brand: 'Citroen', wmi: 'VF7', models: ['C3', 'C4', 'C5 Aircross', 'Berlingo', 'Jumpy'] },
  { brand: 'DS', wmi: 'VF7', models: ['DS 3 Crossback', 'DS 4', 'DS 7 Crossback'] },
  { brand: 'Opel', wmi: 'W0V', models: ['Corsa', 'Astra', 'Mokka', 'Vivaro'] },
];

const of = {
  make: salt('make'),
  model: salt('model'),
  motor: salt('motorization'),
  vin: salt('vin'),
  id: salt('vehicle id'),
  born: salt('born'),
  privacy: salt('privacy'),
  silent: salt('silent'),
  maintenance: salt('no maintenance'),
  alarm: salt('alarm fitted'),
  gearbox: salt('gearbox'),
  mileage: salt('mileage'),
  range: salt('range'),
  tank: salt('tank'),
  cruise: salt('cruise'),
  picture: salt('picture'),
} as const;

/** VINs contain no I, O or Q (ISO 3779). */
const vinAlphabet = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';
const serials = 1_000_000;

const makeOf = (seed: number): Make => pick(makes, seed, of.make);

/** The last six digits are a permutation of the vehicle's number, so that VINs are unique. */
function createVin(seed: number, number: number): string {
  let descriptor = '';
  for (let place = 0; place < 8; place += 1) descriptor += pick([...vinAlphabet], seed, of.vin, place);
  const serial = (number * 7_919 + 104_729) % serials;
  return `${makeOf(seed).wmi}${descriptor}${String(serial).padStart(6, '0')}`;
}

export function createVehicle(worldSeed: number, fleetId: string, number: number, gaps: boolean): WorldVehicle {
  const seed = hash32(worldSeed, number);
  // Contains the number, so that ids are unique even if two seeds collide.
  const id = `${number.toString(16).padStart(6, '0')}${hex(90, seed, of.id)}`;
  return { seed, fleetId, id, vin: createVin(seed, number), gaps };
}

function motorizationOf(seed: number): Motorization {
  const share = roll(seed, of.motor);
  if (share < 0.42) return 'Thermic';
  if (share < 0.72) return 'Electric';
  return share < 0.97 ? 'Hybrid' : 'Hydrogen';
}

function privacyOf(seed: number): PrivacyState {
  const share = roll(seed, of.privacy);
  if (share < 0.94) return 'None';
  return share < 0.98 ? 'Geolocation' : 'Full';
}

const engineNames: Readonly<Record<Motorization, string>> = {
  Electric: 'Electric 136',
  Hybrid: 'Hybrid 225 e-EAT8',
  Thermic: 'BlueHDi 130',
  Hydrogen: 'Hydrogen 100 kW',
};

const firstRegistration = Date.parse('2022-01-03T08:00:00.000Z');
const lastRegistration = Date.parse('2024-12-20T08:00:00.000Z');

export function traitsOf({ seed, gaps }: WorldVehicle): Traits {
  const motorization = motorizationOf(seed);
  const make = makeOf(seed);
  const model = pick(make.models, seed, of.model);
  const createdAt = Math.floor(between(firstRegistration, lastRegistration, seed, of.born) / 1_000) * 1_000;
  const picture = hex(8, seed, of.picture).toUpperCase();
  const views = ['001', '002', '003'];
  const plugIn = motorization === 'Hybrid' || motorization === 'Hydrogen';
  return {
    motorization,
    brand: make.brand,
    label: `${make.brand === 'DS' ? '' : `${make.brand} `}${model} ${engineNames[motorization]}`,
    pictures: views.map(
      (view) => `https://pictures.example.com/V3DImage.ashx?client=fleet&format=png&version=${picture}&view=${view}`,
    ),
    createdAt,
    updatedAt: createdAt + 86_400_000,
    privacy: privacyOf(seed),
    silent: gaps && roll(seed, of.silent) < 0.02,
    withoutMaintenance: gaps && roll(seed, of.maintenance) < 0.04,
    alarmFitted: roll(seed, of.alarm) < 0.4,
    automatic: motorization !== 'Thermic' || roll(seed, of.gearbox) < 0.5,
    startMileage: Math.round(between(200, 60_000, seed, of.mileage)),
    electricRange: Math.round(plugIn ? between(45, 65, seed, of.range) : between(340, 450, seed, of.range)),
    fuelRange: Math.round(between(620, 980, seed, of.tank)),
    batteryCapacity: plugIn ? 13_200 : pick([46_000, 50_000, 54_000], seed, of.range),
    consumption: motorization === 'Hydrogen' ? 1.1 : Math.round(between(38, 72, seed, of.tank)) / 10,
    cruise: between(58, 68, seed, of.cruise),
  };
}
