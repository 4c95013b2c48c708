using System.Text.Json;
using System.Text.Json.Serialization;
using Autoscaler.Core;

namespace Autoscaler.Functions.Messages;

/// <summary>Weights as the one number that tells both: the serverless record's.</summary>
internal sealed class WeightsJson : JsonConverter<Weights>
{
    public override Weights Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetInt32() is >= 0 and <= Weights.Whole and var serverless ? new Weights(Weights.Whole - serverless, serverless) : throw new JsonException("A weight lies between 0 and 255.");

    public override void Write(Utf8JsonWriter writer, Weights value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Serverless);
}
