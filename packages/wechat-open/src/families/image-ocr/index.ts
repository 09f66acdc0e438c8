export * from './image-ocr.js';
