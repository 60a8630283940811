/** Runs in the page: each line is `what: refused` or `what: <what it got>`. */
export async function probePolicy(): Promise<string[]> {
  const far = 'https://127.0.0.1:9/x'
  const patience = 250
  const { body } = document
  const lines: string[] = []
  const attempt = async (name: string, deed: () => unknown): Promise<void> => {
    try {
      const got = await deed()
      lines.push(`${name}: ${got === false ? 'refused' : String(got)}`)
    } catch {
      lines.push(`${name}: refused`)
    }
  }
  const load = (tag: string, attribute: string, value: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const node = document.createElement(tag)
      node.addEventListener('load', () => {
        resolve('loaded')
      })
      node.addEventListener('error', reject)
      node.setAttribute(attribute, value)
      if (tag === 'link') node.setAttribute('rel', 'stylesheet')
      body.append(node)
      setTimeout(() => {
        node.remove()
        resolve(false)
      }, patience)
    })
  const violation = (directive: string): Promise<unknown> =>
    new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective === directive) resolve(false)
      })
      setTimeout(() => {
        resolve('sent')
      }, 4 * patience)
    })
  const inline = (tag: string, text: string, sign: () => unknown): unknown => {
    const node = document.createElement(tag)
    node.textContent = text
    body.append(node)
    const seen = sign()
    node.remove()
    return seen
  }
  // A debugger's own call may use eval whatever the policy says; what comes after a pause is the page's.
  await new Promise((resolve) => {
    setTimeout(resolve, 10)
  })
  await attempt('eval', () => Reflect.apply(Reflect.get(window, 'eval'), window, ['1']))
  await attempt('Function', () => Reflect.construct(Function, ['return 1']))
  await attempt(
    'timer text',
    () =>
      new Promise((resolve) => {
        Reflect.apply(setTimeout, window, ['window.timed = true', 0])
        setTimeout(() => {
          resolve('timed' in window)
        }, 50)
      }),
  )
  await attempt('inline script', () => inline('script', 'window.inlined = true', () => 'inlined' in window))
  await attempt('inline style', () =>
    inline(
      'style',
      'body{outline:7px solid red}',
      () => getComputedStyle(document.body).outlineWidth === '7px',
    ),
  )
  await attempt('event attribute', () => {
    const node = document.createElement('button')
    node.setAttribute('onclick', 'window.clicked = true')
    node.click()
    return 'clicked' in window
  })
  await attempt('javascript address', () => {
    location.href = 'javascript:window.scripted=true'
    return 'scripted' in window
  })
  await attempt('data script', () => load('script', 'src', 'data:text/javascript,window.x=1'))
  await attempt('blob script', () => load('script', 'src', URL.createObjectURL(new Blob(['1']))))
  await attempt('remote script', () => load('script', 'src', far))
  await attempt('remote module', () => import(/* @vite-ignore */ far))
  await attempt('remote style', () => load('link', 'href', far))
  await attempt('remote picture', () => load('img', 'src', far))
  await attempt('remote font', () => new FontFace('x', `url(${far})`).load())
  await attempt('remote media', () => load('video', 'src', far))
  await attempt('fetch', () => fetch(far))
  await attempt('fetch http', () => fetch('http://127.0.0.1:9/x'))
  await attempt('fetch file', () => fetch('file:///etc/passwd'))
  await attempt('beacon', async () => {
    const refused = violation('connect-src')
    navigator.sendBeacon(far, 'x')
    return refused
  })
  await attempt(
    'websocket',
    () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket('wss://127.0.0.1:9/x')
        socket.addEventListener('open', resolve)
        socket.addEventListener('error', reject)
      }),
  )
  await attempt(
    'event source',
    () =>
      new Promise((resolve, reject) => {
        const source = new EventSource(far)
        source.addEventListener('open', resolve)
        source.addEventListener('error', reject)
      }),
  )
  await attempt(
    'worker',
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
        worker.addEventListener('message', resolve)
        worker.addEventListener('error', reject)
      }),
  )
  await attempt('frame', async () => {
    const frame = document.createElement('iframe')
    frame.src = 'data:text/html,<script>parent.postMessage("framed","*")</script>'
    const heard = new Promise((resolve) => {
      addEventListener('message', (event) => {
        if (event.data === 'framed') resolve('framed')
      })
      setTimeout(() => {
        resolve(false)
      }, patience)
    })
    body.append(frame)
    const got = await heard
    frame.remove()
    return got
  })
  await attempt('object', () => load('object', 'data', far))
  await attempt('form', () => {
    const refused = violation('form-action')
    const form = document.createElement('form')
    form.action = far
    body.append(form)
    form.submit()
    form.remove()
    return refused
  })
  return lines
}
