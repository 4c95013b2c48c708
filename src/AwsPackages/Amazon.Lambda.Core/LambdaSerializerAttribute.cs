namespace Amazon.Lambda.Core;

/// <summary>Names the serializer of a class-library function. An executable assembly passes its serializer to the builder instead.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Assembly, AllowMultiple = false)]
public sealed class LambdaSerializerAttribute(Type serializerType) : Attribute
{
    public Type SerializerType { get; set; } = serializerType;
}
