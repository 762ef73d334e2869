/* Runs a library built for Android in a JVM on Linux (natively or under qemu-user). Two libraries come from this file:
   - as libc.so, and behind libdl.so, libm.so, liblog.so: what of bionic differs from glibc, on top of glibc;
   - with -DPRELOAD, for LD_PRELOAD: a dlopen that binds the library named in LENDLENS_LIB to the former first.
   It tests our machine code, JNI and unwinding; it does not test Android's loader or C library. */
#define _GNU_SOURCE
#ifdef PRELOAD
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
void *dlopen(const char *path, int flags) {
  static void *(*real)(const char *, int);
  const char *lib = getenv("LENDLENS_LIB");
  if (!real) real = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");
  return real(path, path && lib && strstr(path, lib) ? flags | RTLD_DEEPBIND : flags);
}
#else
#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int *__errno(void) { return &errno; }
int __system_property_get(const char *n, char *v) { (void)n; *v = 0; return 0; }
int __android_log_write(int prio, const char *tag, const char *text) {
  return fprintf(stderr, "logcat %d/%s: %s\n", prio, tag, text);
}
int __android_log_buf_write(int buf, int prio, const char *tag, const char *text) {
  (void)buf;
  return __android_log_write(prio, tag, text);
}
void android_set_abort_message(const char *m) { fprintf(stderr, "abort message: %s\n", m); }

extern int __xpg_strerror_r(int, char *, size_t);
int bionic_strerror_r(int e, char *b, size_t n) __asm__("strerror_r");
int bionic_strerror_r(int e, char *b, size_t n) { return __xpg_strerror_r(e, b, n); } /* bionic's is the POSIX one */

long sysconf(int name) { /* bionic's numbers */
  static long (*real)(int);
  if (!real) real = (long (*)(int))dlsym(RTLD_NEXT, "sysconf");
  switch (name) {
    case 39: case 40: return real(_SC_PAGESIZE);
    case 96: return real(_SC_NPROCESSORS_CONF);
    case 97: return real(_SC_NPROCESSORS_ONLN);
    default: return -1;
  }
}

/* bionic's pthread_attr_t has another size: only the stack size is kept */
struct battr { uint32_t flags; void *base; size_t stack; };
int pthread_attr_init(pthread_attr_t *a) { struct battr *b = (void *)a; b->flags = 0; b->base = 0; b->stack = 1 << 20; return 0; }
int pthread_attr_destroy(pthread_attr_t *a) { (void)a; return 0; }
int pthread_attr_setstacksize(pthread_attr_t *a, size_t n) { ((struct battr *)a)->stack = n; return 0; }
int pthread_create(pthread_t *t, const pthread_attr_t *a, void *(*f)(void *), void *arg) {
  static int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
  static int (*init)(pthread_attr_t *), (*set)(pthread_attr_t *, size_t), (*fini)(pthread_attr_t *);
  if (!fini) {
    void *c = dlopen("libc.so.6", RTLD_NOW);
    real = dlsym(c, "pthread_create");
    init = dlsym(c, "pthread_attr_init");
    set = dlsym(c, "pthread_attr_setstacksize");
    fini = dlsym(c, "pthread_attr_destroy");
  }
  pthread_attr_t g;
  init(&g);
  if (a) set(&g, ((const struct battr *)a)->stack);
  int r = real(t, &g, f, arg);
  fini(&g);
  return r;
}

#ifdef __arm__
int stat(const char *p, struct stat *s) { return stat64(p, (struct stat64 *)s); } /* bionic's stat is the 64-bit one */
int fstat(int f, struct stat *s) { return fstat64(f, (struct stat64 *)s); }
int lstat(const char *p, struct stat *s) { return lstat64(p, (struct stat64 *)s); }
struct find { uintptr_t pc, tab; int n; };
static int cb(struct dl_phdr_info *i, size_t z, void *v) {
  struct find *f = v; int in = 0, k; uintptr_t tab = 0, n = 0; (void)z;
  for (k = 0; k < i->dlpi_phnum; k++) {
    const ElfW(Phdr) *p = &i->dlpi_phdr[k]; uintptr_t b = i->dlpi_addr + p->p_vaddr;
    if (p->p_type == PT_LOAD && f->pc >= b && f->pc < b + p->p_memsz) in = 1;
    if (p->p_type == 0x70000001) { tab = b; n = p->p_memsz / 8; }
  }
  if (in && tab) { f->tab = tab; f->n = (int)n; return 1; }
  return 0;
}
uintptr_t dl_unwind_find_exidx(uintptr_t pc, int *n) {
  struct find f = { pc, 0, 0 };
  dl_iterate_phdr(cb, &f);
  *n = f.n;
  return f.tab;
}
#endif
#endif
