import type { ShapeOf } from '../catalogue.js';
import type { matching as german } from '../de/matching.js';

export const matching: ShapeOf<typeof german> = {
  sharedTopic: (topic, organisations, of) =>
    `Both work on ${topic}; only ${organisations} of ${of} name that.`,
  commonTopic: (topic, organisations, of) => `Both work on ${topic}, like ${organisations} of ${of}.`,
  nobodyElse: (topic) => `Both work on ${topic}; nobody else names that.`,
  severalTopics: (topics) => `Both also work on ${topics}.`,
  field: (topic) => `Both work in the field of ${topic}.`,
  relation: {
    parent: (other, me) => `${me} is part of ${other}.`,
    child: (other, me) => `${other} is part of ${me}.`,
    partner: (other, me) => `${me} and ${other} already work together.`,
    predecessor: (other, me) => `${me} emerged from ${other}.`,
    successor: (other, me) => `${me} became part of ${other}.`,
    founder: (other, me) => `${other} founded ${me}.`,
    founded: (other, me) => `${me} founded ${other}.`,
  },
  network: (network) => `Both belong to the network ${network}.`,
  inNetwork: (member, network) => `${member} is a member of ${network}.`,
  event: (event) => `Both took part in ${event}.`,
  sameKind: (kind) => `Same kind: ${kind}.`,
  similarKind: 'Both have similar tasks.',
  sameSize: (size) => `Same size: ${size}.`,
  similarSize: 'Similar size.',
  sameState: (state) => `Same state: ${state}.`,
  samePlace: (place) => `Both are in ${place}.`,
  distance: (distance) => `Close to each other: ${distance} as the crow flies.`,
  different: {
    role: (kind) => `another role: ${kind}`,
    larger: (factor) => `${factor} times as large`,
    smaller: (factor) => `${factor} times smaller`,
    state: (state) => `another state: ${state}, where other state law may apply`,
    distance: (distance) => `${distance} away`,
  },
};
