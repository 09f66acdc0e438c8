import { isUpload, type Run, type Upload } from '@minigate/core';

/** A file to upload, or the media id of one that was uploaded for the same account before. */
export type Material = Upload | string;

/** Part of an input, at any depth. Lists and files are whole. */
export type Corrections<T> = {
  readonly [Name in keyof T]?: NonNullable<T[Name]> extends string | number | readonly unknown[] | Upload
    ? T[Name]
    : Corrections<NonNullable<T[Name]>> | undefined;
};

/** Where in an input a file stands. */
export interface FilePlace {
  /** Such as `subject.principalInfo.certificatePhotoFront` or `materials.commitmentLetter.0`. */
  readonly path: string;
  /** The object that holds it, or holds the list that does. */
  readonly owner: Readonly<Record<string, unknown>>;
}

/** An input with other values in place of its files. */
async function mapFiles(
  value: unknown,
  map: (file: Upload, place: FilePlace) => unknown,
  place: FilePlace = { path: '', owner: {} },
): Promise<unknown> {
  if (isUpload(value)) return map(value, place);
  const below = (name: string | number): string => (place.path === '' ? String(name) : `${place.path}.${name}`);
  if (Array.isArray(value)) {
    const mapped: unknown[] = [];
    for (const [index, one] of value.entries()) mapped.push(await mapFiles(one, map, { ...place, path: below(index) }));
    return mapped;
  }
  if (typeof value !== 'object' || value === null) return value;
  const owner = value as Record<string, unknown>;
  const fields: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(owner))
    if (one !== undefined) fields[name] = await mapFiles(one, map, { path: below(name), owner });
  return fields;
}

/** Uploads the files of an input, each in a step of its own. @returns the input with media ids in their place. */
export const uploadFiles = async <Input>(
  run: Run,
  input: Input,
  upload: (file: Upload, place: FilePlace) => Promise<string>,
): Promise<Input> =>
  (await mapFiles(input, (file, place) =>
    // An upload whose answer was lost leaves a file that nobody names.
    run.step(`upload ${place.path}`, { act: () => upload(file, place), find: 'repeat' }),
  )) as Input;

/** An input as it is compared with an earlier one: of a file count name, size and type. */
export const withoutFiles = (input: unknown): Promise<unknown> =>
  mapFiles(input, (file) => ({ name: 'name' in file ? file.name : '', size: file.size, type: file.type }));

/** Puts corrections over an input; lists are replaced. */
export function corrected(input: unknown, corrections: unknown): unknown {
  if (corrections === undefined) return input;
  if (!isPlain(input) || !isPlain(corrections)) return corrections;
  const names = new Set([...Object.keys(input), ...Object.keys(corrections)]);
  return Object.fromEntries([...names].map((name) => [name, corrected(input[name], corrections[name])]));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isUpload(value);

/** Names in wire spelling, at every depth: `certificateType` becomes `certificate_type`. */
export function toWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toWire);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[snakeCase(name), toWire(one)]])),
  );
}

/** `certificateType` as `certificate_type`. */
export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `certificate_type` as `certificateType`. */
export const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
