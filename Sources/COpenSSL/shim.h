/* RSA signatures by OpenSSL's libcrypto 3, which libcurl brings along on most systems.

   It is loaded at its first use and not linked: one way to log in out of sixteen needs it, and a copy of our own
   would be a third of a tool's size. The few prototypes stand here, so that no header package is needed. */
#pragma once
#include <dlfcn.h>
#include <stddef.h>

enum { COPENSSL_UNUSABLE_KEY = 0, COPENSSL_DONE = 1, COPENSSL_NO_LIBRARY = -1 };

/* Signs text with RSASSA-PKCS1-v1_5 and SHA-256 (RS256). `size` is the room at `signature`, then what was written.
   The key is PEM, PKCS #1 or PKCS #8 without a passphrase, RSA of 2048 bits or more. */
static inline int copenssl_rs256(
    const char *pem, int pem_size, const unsigned char *text, size_t text_size, unsigned char *signature,
    size_t *size
) {
    void *library = dlopen("libcrypto.so.3", RTLD_LAZY | RTLD_LOCAL);
    if (!library) return COPENSSL_NO_LIBRARY;
#define COPENSSL(result, name, ...) result (*name)(__VA_ARGS__) = (result(*)(__VA_ARGS__))dlsym(library, #name)
    COPENSSL(void *, BIO_new_mem_buf, const void *, int);
    COPENSSL(int, BIO_free, void *);
    COPENSSL(void *, PEM_read_bio_PrivateKey, void *, void *, void *, void *);
    COPENSSL(int, EVP_PKEY_get_base_id, const void *);
    COPENSSL(int, EVP_PKEY_get_bits, const void *);
    COPENSSL(void, EVP_PKEY_free, void *);
    COPENSSL(const void *, EVP_sha256, void);
    COPENSSL(void *, EVP_MD_CTX_new, void);
    COPENSSL(int, EVP_DigestSignInit, void *, void *, const void *, void *, void *);
    COPENSSL(int, EVP_DigestSign, void *, unsigned char *, size_t *, const unsigned char *, size_t);
    COPENSSL(void, EVP_MD_CTX_free, void *);
    COPENSSL(void, ERR_clear_error, void);
#undef COPENSSL
    if (!EVP_PKEY_get_bits || !EVP_DigestSign || !ERR_clear_error) return COPENSSL_NO_LIBRARY;
    /* An empty passphrase, so that an encrypted key is refused and nobody is asked. */
    char passphrase[] = "";
    void *input = BIO_new_mem_buf(pem, pem_size);
    void *key = input ? PEM_read_bio_PrivateKey(input, NULL, NULL, passphrase) : NULL;
    void *context = EVP_MD_CTX_new();
    enum { rsa = 6, least_bits = 2048 };
    int done = key && context && EVP_PKEY_get_base_id(key) == rsa && EVP_PKEY_get_bits(key) >= least_bits
        && EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, key) == 1
        && EVP_DigestSign(context, signature, size, text, text_size) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(input);
    ERR_clear_error();
    return done ? COPENSSL_DONE : COPENSSL_UNUSABLE_KEY;
}
