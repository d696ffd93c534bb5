// A test that takes long on a busy machine is no failure; one that hangs shall not hang for good.
jest.setTimeout(300_000);
