import Module, { type FieldsData } from '@kenjiuno/msgreader'

export type { FieldsData }

const isClass = (value: unknown): value is typeof Module => typeof value === 'function'

const inner: unknown = Reflect.get(Module, 'default')

/** Node gives the whole CommonJS module as its default, a bundler the class itself. */
export const MsgFile: typeof Module = isClass(inner) ? inner : Module
export type MsgFile = InstanceType<typeof Module>
