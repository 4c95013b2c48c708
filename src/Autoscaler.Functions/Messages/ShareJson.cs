using System.Text.Json;
using System.Text.Json.Serialization;
using Autoscaler.Core;

namespace Autoscaler.Functions.Messages;

internal sealed class ShareJson : JsonConverter<Share>
{
    public override Share Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDouble() is >= 0 and <= 1 and var value ? new Share(value) : throw new JsonException("A share lies between 0 and 1.");

    public override void Write(Utf8JsonWriter writer, Share value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
