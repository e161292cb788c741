<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>setup::steps::AssignPage</name>
    <message numerus="yes">
        <source>%Ln people taken from the file.</source>
        <translation>
            <numerusform>%Ln person taken from the file.</numerusform>
            <numerusform>%Ln people taken from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assig&amp;n %Ln people</source>
        <translation>
            <numerusform>Assig&amp;n %Ln person</numerusform>
            <numerusform>Assig&amp;n %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>setup::steps::VerifyPage</name>
    <message numerus="yes">
        <source>%L1 of %Ln people are in Sumo Logic with the right role</source>
        <translation>
            <numerusform>%L1 of %Ln person is in Sumo Logic with the right role</numerusform>
            <numerusform>%L1 of %Ln people are in Sumo Logic with the right role</numerusform>
        </translation>
    </message>
</context>
</TS>
