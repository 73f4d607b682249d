import { cutFile, needsPassword, notReadable, tooMuchMemory } from '../troubles.js';

/** WebAssembly's memory: its buffer is replaced each time it grows. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/**
 * The PDFium functions that are called here; pointers are numbers. Source: PDFium's public headers (fpdfview.h,
 * fpdf_text.h, fpdf_edit.h).
 */
interface Calls {
  readonly memory: Memory;
  malloc(size: number): number;
  free(pointer: number): void;
  FPDF_InitLibraryWithConfig(config: number): void;
  FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: number): number;
  FPDF_CloseDocument(document: number): void;
  FPDF_LoadPage(document: number, index: number): number;
  FPDF_ClosePage(page: number): void;
  FPDF_GetPageWidthF(page: number): number;
  FPDF_GetPageHeightF(page: number): number;
  FPDFPage_GetRotation(page: number): number;
  FPDFPage_GetAnnotCount(page: number): number;
  FPDFPage_GetAnnot(page: number, index: number): number;
  FPDFPage_CloseAnnot(annotation: number): void;
  FPDFPage_RemoveAnnot(page: number, index: number): number;
  FPDFPage_Flatten(page: number, use: number): number;
  FPDFAnnot_GetSubtype(annotation: number): number;
  FPDFAnnot_GetValueType(annotation: number, key: number): number;
  /** The page; x, y, width, height and rotation of the frame; x and y of the point; where to write the results. */
  FPDF_PageToDevice(page: number, ...places: readonly number[]): number;
  /** Bitmap and page; x, y, width, height and rotation; flags. */
  FPDF_RenderPageBitmap(bitmap: number, page: number, ...places: readonly number[]): void;
  FPDFBitmap_Create(width: number, height: number, alpha: number): number;
  FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, color: number): number;
  FPDFBitmap_GetBuffer(bitmap: number): number;
  FPDFBitmap_GetStride(bitmap: number): number;
  FPDFBitmap_Destroy(bitmap: number): void;
  FPDFText_LoadPage(page: number): number;
  FPDFText_ClosePage(text: number): void;
  FPDFText_CountChars(text: number): number;
  FPDFText_GetUnicode(text: number, index: number): number;
  FPDFText_IsGenerated(text: number, index: number): number;
  FPDFText_HasUnicodeMapError(text: number, index: number): number;
  FPDFText_GetLooseCharBox(text: number, index: number, rect: number): number;
  FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  FPDFText_GetCharAngle(text: number, index: number): number;
  FPDFText_GetFontInfo(text: number, index: number, name: number, size: number, flags: number): number;
  FPDFText_GetFontSize(text: number, index: number): number;
  FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  FPDFText_GetTextObject(text: number, index: number): number;
  FPDFTextObj_SetTextRenderMode(object: number, mode: number): number;
  FPDFPageObj_Transform(object: number, a: number, b: number, c: number, d: number, e: number, f: number): void;
  FPDFPage_CountObjects(page: number): number;
  FPDFPage_GetObject(page: number, index: number): number;
  FPDFPageObj_GetType(object: number): number;
  FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  FPDFFormObj_CountObjects(form: number): number;
  FPDFFormObj_GetObject(form: number, index: number): number;
  FPDFPath_CountSegments(path: number): number;
  FPDFPath_GetPathSegment(path: number, index: number): number;
  FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number;
  FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
  FPDFPathSegment_GetType(segment: number): number;
  FPDFPathSegment_GetClose(segment: number): number;
}

/** A document that PDFium holds open, with scratch memory to take results from. */
export interface OpenDocument {
  readonly calls: Calls;
  readonly document: number;
  readonly pageCount: number;
  /** 64 bytes that calls may write to. */
  readonly scratch: number;
  /** What is at `scratch`, as doubles, floats and whole numbers. */
  doubles(): Float64Array;
  floats(): Float32Array;
  integers(): Int32Array;
}

/**
 * The memory PDFium may take in addition to twice the file: a page rendered at 200 dpi is 16 MB, and legitimate
 * documents stay far below this.
 */
const MOST_MEMORY = 160 * 1024 * 1024;

/** Error codes of FPDF_GetLastError. */
const PASSWORD = 4;
const SECURITY = 5;

/** It prints nothing: errors are returned. */
const QUIET = { print: () => {}, printErr: () => {} };

let loaded: Promise<Calls> | null = null;
let limit = MOST_MEMORY;

async function load(): Promise<Calls> {
  const { PDFiumModule } = await import('@hyzyla/pdfium');
  const module = await PDFiumModule({ ...QUIET } as object);
  const calls = module.wasmExports as unknown as Calls;
  const { memory } = calls;
  const grow = memory.grow.bind(memory);
  // PDFium asks for more memory through this: a file that would take all of it is refused.
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * 65_536 > limit) throw new RangeError('memory limit');
    return grow(pages);
  };
  const config = calls.malloc(64);
  new Uint8Array(memory.buffer, config, 64).fill(0);
  new Int32Array(memory.buffer, config, 1)[0] = 2; // the version of the configuration's structure
  calls.FPDF_InitLibraryWithConfig(config);
  return calls;
}

/**
 * Opens a PDF in PDFium, which is loaded for the first one, and returns the result of `use`. Everything is closed at
 * the end.
 *
 * @throws {PlanInputError} for a file that is truncated or broken, has a password other than `password`, or takes too
 * much memory; and whatever `use` throws.
 */
export async function withDocument<T>(
  bytes: Uint8Array,
  password: string | undefined,
  use: (document: OpenDocument) => T | Promise<T>,
): Promise<T> {
  loaded ??= load();
  const calls = await loaded;
  limit = MOST_MEMORY + 2 * bytes.length;
  try {
    return await withOpen(calls, bytes, password, use);
  } catch (error) {
    // A fatal error ends PDFium's module: the next file gets a new one.
    if (error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError)) {
      loaded = null;
      throw tooMuchMemory();
    }
    throw error;
  }
}

async function withOpen<T>(
  calls: Calls,
  bytes: Uint8Array,
  password: string | undefined,
  use: (document: OpenDocument) => T | Promise<T>,
): Promise<T> {
  const word = Buffer.from(`${password ?? ''}\0`);
  const data = calls.malloc(bytes.length + word.length + 64);
  if (data === 0) throw new RangeError('memory limit');
  new Uint8Array(calls.memory.buffer).set(bytes, data);
  new Uint8Array(calls.memory.buffer).set(word, data + bytes.length);
  const scratch = Math.ceil((data + bytes.length + word.length) / 8) * 8;
  try {
    const document = calls.FPDF_LoadMemDocument(data, bytes.length, password ? data + bytes.length : 0);
    if (document === 0) throw whyClosed(calls.FPDF_GetLastError(), password);
    try {
      const pageCount = calls.FPDF_GetPageCount(document);
      if (pageCount === 0) throw notReadable();
      return await use({
        calls,
        document,
        pageCount,
        scratch,
        doubles: viewOf(calls, Float64Array, scratch, 8),
        floats: viewOf(calls, Float32Array, scratch, 16),
        integers: viewOf(calls, Int32Array, scratch, 16),
      });
    } finally {
      calls.FPDF_CloseDocument(document);
    }
  } finally {
    calls.free(data);
  }
}

/** What is at a place of the memory. Each letter asks for it: a view is made anew only where the memory has grown. */
function viewOf<T extends { readonly buffer: ArrayBufferLike }>(
  { memory }: Calls,
  View: new (buffer: ArrayBuffer, at: number, length: number) => T,
  at: number,
  length: number,
): () => T {
  let view = new View(memory.buffer, at, length);
  return () => {
    if (view.buffer !== memory.buffer) view = new View(memory.buffer, at, length);
    return view;
  };
}

function whyClosed(code: number, password: string | undefined) {
  if (code === PASSWORD) return needsPassword(password !== undefined);
  return code === SECURITY ? notReadable() : cutFile();
}
