using System.Text.Json.Serialization;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace AwsPackages.Tests.Lambda;

internal sealed record Order(string? Item, int Count, string? Note = null, DateTime? At = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(byte[]))]
[JsonSerializable(typeof(string))]
internal sealed partial class OrderJson : JsonSerializerContext
{
    public static SourceGeneratorLambdaJsonSerializer<OrderJson> Serializer { get; } = new();
}
