import { post } from './http'

export const MOST_PHOTOS = 9
const LONGEST_SIDE = 1920
const MOST_BYTES = 10 * 1024 * 1024

/** Why a chosen file is not taken; the words are at `shared.photo.<refusal>`. */
export type PhotoRefusal = 'not-a-photo' | 'too-large' | 'too-many'

/** A photo as it will be sent: made smaller on the device, which also drops its place and camera data. */
export async function shrink(file: Blob): Promise<Blob | PhotoRefusal> {
  if (!file.type.startsWith('image/')) return 'not-a-photo'
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return 'not-a-photo'
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.82))
  if (!small) return 'not-a-photo'
  return small.size > MOST_BYTES ? 'too-large' : small
}

/** Stores photos on the server; the answer names each by its digest, so sending one twice stores it once. */
export async function uploadPhotos(address: string, photos: readonly Blob[]): Promise<string[]> {
  const names: string[] = []
  for (const [index, photo] of photos.entries()) {
    const body = new FormData()
    body.append('photo', photo, `${index + 1}.jpg`)
    names.push((await post<{ photo: string }>(address, body)).photo)
  }
  return names
}
