namespace Amazon.Kernel;

/// <summary>A service with one address per partition, signed for one region whatever region the client runs in.</summary>
internal sealed record GlobalEndpoint(string Url, string SigningRegion);
