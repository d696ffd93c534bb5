import express, { type RequestHandler } from 'express';
import { assetFolder } from './asset-folder.js';

/** The browser's files. Their names change with their content, so they may be kept for good. */
export function serveAssets(): RequestHandler {
  return express.static(assetFolder(), { immutable: true, maxAge: '365d', index: false, redirect: false });
}
