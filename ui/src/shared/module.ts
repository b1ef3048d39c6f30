import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

export type EntryName = 'resident' | 'field' | 'workbench'

/** One place a user can go to from the menu of an entry. */
export interface MenuItem {
  /** i18n key. */
  title: string
  to: string
  /** Heading in the workbench's left menu. */
  group?: MenuGroup
  order?: number
  /** Shown only to who holds one of these permissions somewhere. */
  any?: readonly string[]
  /** i18n key of the one character drawn large on the field home's button. */
  mark?: string
  /** Shown in the tab bar of the phone. */
  tab?: boolean
}

/** Headings of the workbench's menu, in their order. */
export const menuGroups = ['work', 'supervise', 'count', 'place', 'people', 'system'] as const
export type MenuGroup = (typeof menuGroups)[number]

/** A block on the first screen of an entry. */
export interface HomeBlock {
  block: () => Promise<{ default: Component }>
  order?: number
  any?: readonly string[]
}

/** A category of matters, as filters of lists offer it. */
export interface CategoryChoice {
  code: string
  name: string
  group: string
}

/** What a module adds to one entry. */
export interface ModulePart {
  /** Paths are relative to the entry: `/field` and `/workbench` are prefixed by the router's base. */
  routes: RouteRecordRaw[]
  menu?: MenuItem[]
  home?: HomeBlock[]
  /** Other ways to look at a list of matters, such as on a map; each takes `search` and tells which one is opened. */
  views?: { title: string; block: () => Promise<{ default: Component }> }[]
  /** The categories of the module's kind of matter. */
  categories?: () => Promise<CategoryChoice[]>
  /** Runs once before the entry is shown, such as to register how its unsent items are sent. */
  start?: () => Promise<unknown>
}

/** A module's UI half: the same name as the Java package. Texts stand beside it in zh-CN.json and en.json. */
export interface UiModule {
  name: string
  /** Modules whose texts its pages use, besides `shared` and its own. */
  uses?: readonly string[]
  resident?: ModulePart
  field?: ModulePart
  workbench?: ModulePart
}

declare module 'vue-router' {
  interface RouteMeta {
    /** i18n key of the page's title. */
    title?: string
    /** Needs no login. Every page of the resident entry is open. */
    open?: boolean
    /** Needs one of these permissions. */
    any?: readonly string[]
    /** Drawn without the entry's frame. */
    bare?: boolean
  }
}
