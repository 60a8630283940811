export {
  bootwerf,
  duindak,
  ebbevloed,
  getijden,
  hanneke,
  naastElkaar,
  schelpentuin,
  zeewind,
} from './private.ts'
export { cak, ciz, committee, duinmeer, uwv } from './public.ts'
